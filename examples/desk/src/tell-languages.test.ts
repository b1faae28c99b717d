import { createSession } from '@filrouge/engine';
import { parseScenario } from '@filrouge/scenario';
import { expect, it } from 'vitest';
import { begunCall } from './calls/call.js';
import { inventedScenario } from './many-clients.js';
import { tellLanguages } from './tell-languages.js';

function line() {
  const parsed = parseScenario(inventedScenario('many/0/scenario.json'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const call = { ...begunCall('one', 'many/0'), language: 'en' } as const;
  return { call, session: createSession(parsed.scenario, { locale: 'fr', callerLocale: 'en' }) };
}

it.each([
  ['the operator\u2019s language', { locale: 'de' }, { locale: 'de', callerLocale: 'fr' }],
  ['the caller\u2019s language', { callerLocale: 'en' }, { locale: 'fr', callerLocale: 'en' }],
  ['the announced language', { callerLocale: 'announced' }, { locale: 'fr', callerLocale: 'en' }],
  ['no language', { theme: 'dark' }, { locale: 'fr', callerLocale: 'fr' }],
] as const)('a choice of %s leaves what was chosen in the widget else', (_what, change, told) => {
  const one = line();
  one.session.send({ type: 'LOCALE_CHANGED', callerLocale: 'fr' });

  tellLanguages(one, change, 'fr');

  expect(one.session.view).toMatchObject(told);
});
