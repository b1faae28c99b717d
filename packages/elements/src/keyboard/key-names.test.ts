import { expect } from '../../../../testing/index.js';
import { AgentHarness } from '../agent/agent.harness.js';
import { PaletteHarness } from '../palette/palette.harness.js';
import { RowsHarness } from '../rows/rows.harness.js';
import { StepPageHarness } from '../step-page/step-page.harness.js';
import { fixtureSession } from '../testing/fixture-session.js';
import { rowsScenario } from '../testing/rows-scenario.js';
import { rowsSession } from '../testing/rows-session.js';
import { WrapUpHarness } from '../wrap-up/wrap-up.harness.js';
import { keyHint, keyName } from './key-hint.js';
import type { ShortcutAction } from './shortcuts.js';

/** The keys an element shows, as they are read. */
const capsOf = ({ renderRoot }: { readonly renderRoot: ParentNode }): readonly string[] =>
  [...renderRoot.querySelectorAll('kbd')].map((cap) => cap.textContent.trim());

/** The same of a call in that language: every element with keys of which languages have names. */
async function capsIn(locale: string): Promise<readonly string[]> {
  const rows = await RowsHarness.of({ session: rowsSession(undefined, { locale }) });
  const stepPage = await StepPageHarness.of(fixtureSession({ locale }));
  const wrapUp = await WrapUpHarness.of({ locale });
  const palette = await PaletteHarness.of(fixtureSession({ locale }));
  const agent = await AgentHarness.of({ scenario: rowsScenario, session: rowsSession(undefined, { locale }), locale });
  return [rows, stepPage, wrapUp, palette, agent].flatMap(({ element }) => capsOf(element));
}

describe('keys in a call', () => {
  it('are shown by their names in the operator’s language', async () => {
    const caps = await capsIn('de');

    const actions: readonly ShortcutAction[] = ['send', 'palette', 'addRow', 'removeRow', 'nextStep'];
    expect(caps).to.include.members(actions.flatMap((action) => keyHint(action, { locale: 'de' })));
    // On a Mac there is none of Control, whatever the language.
    const english = ['Control', 'Delete', 'Insert', 'PageDown', 'PageUp'].map((key) => keyName(key, 'en'));
    expect(caps.filter((cap) => english.includes(cap))).to.deep.equal([]);
  });

  it('have the key that closes the palette as well', async () => {
    const palette = await PaletteHarness.of(fixtureSession({ locale: 'fr' }));

    expect(capsOf(palette.element)).to.include('Échap');
  });
});
