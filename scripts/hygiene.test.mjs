import { describe, expect, it } from 'vitest';
import { breachesIn, committedFiles } from './hygiene.mjs';

const source = 'packages/elements/src/question/question.ts';
const codesIn = (path, text) => breachesIn(path, text).map(({ code }) => code);

describe('hygiene', () => {
  it('finds nothing in the files of this repository', () => {
    expect(committedFiles().flatMap(({ path, text }) => breachesIn(path, text))).toEqual([]);
  });

  it.each([
    ['README.md', 'Run it in /home/alex/filrouge.', 'machine-path'],
    ['docs/embedding.md', 'see /tmp/report.json', 'machine-path'],
    ['package.json', '"file:///root/x"', 'machine-path'],
    ['pnpm-lock.yaml', 'tarball: https://registry.example/x.tgz', 'address-in-lockfile'],
    [source, 'panel.innerHTML = text;', 'markup-sink'],
    [source, 'return unsafeHTML(text);', 'markup-sink'],
    [source, 'return new Function(text);', 'code-from-text'],
    [source, 'return eval(text);', 'code-from-text'],
  ])('finds a planted breach in %s: %s', (path, text, code) => {
    expect(codesIn(path, text)).toEqual([code]);
  });

  it.each([
    ['README.md', 'See packages/work/x, https://filrouge.example/root and framework/tmp/x.'],
    [source, ' * Never innerHTML = x; never eval(x).'],
    [source, 'session.evaluate(text); retrieval(text);'],
    ['packages/elements/src/question/question.test.ts', 'element.innerHTML = "";'],
    ['packages/elements/src/testing/csp/unsafe-page.ts', 'element.innerHTML = "";'],
  ])('stays silent on %s: %s', (path, text) => {
    expect(codesIn(path, text)).toEqual([]);
  });
});
