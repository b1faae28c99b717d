import { describe, expect, it } from 'vitest';
import { parseScenario } from '../parse/parse-scenario.js';
import { aliasesIn } from './aliases.js';

const locales = ['fr', 'en'];
const each = { fr: ['toute l’agence', 'HQ'], en: ['the whole office', 'HQ'] };

describe('what callers say', () => {
  it.each([
    ['is none where nothing is written', undefined, ['en'], []],
    ['is one list for all languages', ['HQ'], ['en', 'fr'], ['HQ']],
    ['is that of the language', each, ['en'], ['the whole office', 'HQ']],
    ['is that of the base language', each, ['en-GB'], ['the whole office', 'HQ']],
    ['is that of both, each once', each, ['en', 'fr'], ['the whole office', 'HQ', 'toute l’agence']],
    ['is that of the scenario where neither has any', each, ['de', 'es'], ['toute l’agence', 'HQ']],
    ['is none where a language has none', { fr: ['là-bas'], en: [] }, ['en'], []],
    ['takes no language from what every object has', each, ['constructor', 'en'], ['the whole office', 'HQ']],
  ])('%s', (_name, aliases, wanted, found) => {
    expect(aliasesIn(aliases, wanted, locales)).toEqual(found);
  });
});

describe('aliases in a scenario', () => {
  const issuesOf = (aliases: unknown, list = false) => {
    const options = [{ value: 'site', label: 'Site', aliases }];
    const question = { type: 'choice', id: 'scope', label: 'Scope', ...(list ? { list: 'all' } : { options }) };
    const parsed = parseScenario({
      format: 1,
      id: 'a',
      version: '1',
      locales,
      title: 'A',
      client: { id: 'c', name: 'C' },
      ...(list ? { lists: { all: options } } : {}),
      steps: [{ id: 's', title: 'S', items: [question] }],
      ticket: { title: 'T' },
    });
    return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path}`);
  };

  it.each([[['HQ']], [each], [{ fr: [] }]])('may be %j', (aliases) => {
    expect(issuesOf(aliases)).toEqual([]);
  });

  it.each([
    ['HQ', ['wrong-type /steps/0/items/0/options/0/aliases']],
    [{ fr: 'HQ' }, ['wrong-type /steps/0/items/0/options/0/aliases/fr']],
    [{ fr: [''] }, ['too-short /steps/0/items/0/options/0/aliases/fr/0']],
    [{ de: ['HQ'] }, ['unknown-locale-in-text /steps/0/items/0/options/0/aliases/de']],
  ])('may not be %j', (aliases, issues) => {
    expect(issuesOf(aliases)).toEqual(issues);
  });

  it('of a list are told where they are written', () => {
    expect(issuesOf({ de: ['HQ'] }, true)).toEqual(['unknown-locale-in-text /lists/all/0/aliases/de']);
  });
});
