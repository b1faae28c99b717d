import { describe, expect, it } from 'vitest';
import { createExpressionCompiler } from './cel-compiler.js';
import { mistakeOf } from './cel-mistakes.js';
import { declarations, scopeOf } from './expression.harness.js';
import type { Template } from './constant-template.js';
import { compileTemplate } from './template.js';

const compiler = createExpressionCompiler(declarations, mistakeOf);

function templateOf(source: string): Template {
  const compiled = compileTemplate(source, compiler);
  if (compiled.ok) return compiled.template;
  throw new Error(JSON.stringify(compiled.mistakes));
}

function mistakesOf(source: string) {
  const compiled = compileTemplate(source, compiler);
  return compiled.ok ? [] : compiled.mistakes;
}

describe('compileTemplate', () => {
  it('shows the label of a bare question and the value of anything else', () => {
    const scope = scopeOf({ scope: 'site', users: 3 }, {}, { scope: 'Tout un site' });

    expect(templateOf('{{ scope }} ({{ scope + "!" }}), {{ users + 1 }}').render(scope)).toEqual({
      text: 'Tout un site (site!), 4',
      isComplete: true,
    });
  });

  it('shows a bare value that has no label', () => {
    expect(templateOf('[{{ client.name }}]').render(scopeOf({ 'client.name': 'Acme' })).text).toBe('[Acme]');
  });

  it('joins lists and writes yes or no as true or false', () => {
    const scope = scopeOf({ sites: ['Lyon', 'Brest'], vip: false });

    expect(templateOf("{{ sites.filter(site, site != '') }} {{ !vip }}").render(scope).text).toBe('Lyon, Brest true');
  });

  it('puts the fallback where a value is not known yet', () => {
    const template = templateOf('Merci {{ caller.name }} !');

    expect(template.render(scopeOf({}))).toEqual({ text: 'Merci … !', isComplete: false });
    expect(template.render(scopeOf({}), '').text).toBe('Merci  !');
  });

  it('says which evaluation went wrong', () => {
    const { text, isComplete, error } = templateOf('{{ users / 0 }}').render(scopeOf({ users: 1 }));

    expect([text, isComplete, error?.code]).toEqual(['…', false, 'expression-division-by-zero']);
  });

  it('lists what it reads, each name once', () => {
    expect(templateOf('{{ users }} {{ scope }} {{ users + 1 }}').reads).toEqual(['users', 'scope']);
  });

  it.each(['no placeholder', 'a } or {', '', String.raw`braces: \{{ users }}`])('is constant: %j', (source) => {
    const template = templateOf(source);

    expect(template.isConstant).toBe(true);
    expect(template.reads).toEqual([]);
    expect(template.render(scopeOf({})).text).toBe(source.replace('\\', ''));
  });

  it('compiles nothing for a text without placeholders', () => {
    const untouched = { compile: () => expect.unreachable() };

    expect(compileTemplate('Bonjour', untouched).ok).toBe(true);
  });

  it('escapes nothing: that is for the sink', () => {
    expect(templateOf('<b>{{ scope }}</b>').render(scopeOf({ scope: '<i>&' })).text).toBe('<b><i>&</b>');
  });

  it('takes braces in quotes for text', () => {
    expect(templateOf("{{ '}}' + scope }}").render(scopeOf({ scope: 'x' })).text).toBe('}}x');
  });

  it.each([
    ['Bonjour {{ users', [{ code: 'text-unclosed-placeholder', start: 8, end: 16, params: {} }]],
    ['a {{  }} b', [{ code: 'text-empty-placeholder', start: 2, end: 8, params: {} }]],
    [
      '{{ user }} {{ users +}}',
      [
        { code: 'expression-unknown-name', start: 3, end: 7, params: { name: 'user', suggestion: 'users' } },
        { code: 'expression-unfinished', start: 21, end: 21, params: {} },
      ],
    ],
    ["{{ 'open }} b", [{ code: 'expression-unclosed-text', start: 3, end: 9, params: {} }]],
  ])('reports every mistake at its place in the whole text: %s', (source, mistakes) => {
    expect(mistakesOf(source)).toEqual(mistakes);
  });

  it('stops at a text with too many placeholders', () => {
    expect(mistakesOf('{{ users }}'.repeat(10_000))).toMatchObject([{ code: 'text-too-many-placeholders' }]);
  });
});
