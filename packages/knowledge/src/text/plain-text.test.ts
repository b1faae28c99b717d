import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyKinds } from '../article.js';
import { plainTextOf } from './plain-text.js';

describe('the plain text of a body', () => {
  it.each([
    ['html', '<p>Ouvrir&nbsp;le <b>capot</b></p><script>bad()</script><!-- x -->', 'Ouvrir le capot'],
    ['html', 'a &lt;b&gt; &#233;&#xe9; &bogus; 3 < 4', 'a <b> éé &bogus; 3 < 4'],
    ['markdown', '# Titre\n\n- **un** [lien](https://x.example "t")\n- `code_a`', 'Titre un lien code_a'],
    ['markdown', '![image](a.png)\n> cité\n\n```js\nx()\n```', 'image cité x()'],
    [
      'markdown',
      '| Code | Cause |\n|------|:-----:|\n| 691  | mot de passe |\n\n---\nfin',
      'Code Cause 691 mot de passe fin',
    ],
    ['markdown', 'Press **Check**, then `a.b`: (_so_). Code*2*:3', 'Press Check, then a.b: ( so). Code 2 :3'],
    ['html', '<p>Press <b>Check</b>, then <i>Go</i>.</p><p>Bye</p>', 'Press Check, then Go. Bye'],
    ['text', ' a\n\n<b> ', 'a <b>'],
  ] as const)('of %s: %s', (kind, text, plain) => {
    expect(plainTextOf({ kind, text })).toBe(plain);
  });

  it('is read from any text, on one line', () => {
    fc.assert(
      fc.property(fc.constantFrom(...bodyKinds), fc.string(), (kind, text) => {
        expect(plainTextOf({ kind, text })).not.toMatch(/[\n\t]/);
      }),
    );
  });

  it.each(['<', '<!--', '<script>', '[', '![a](', '&#', '```', '|-', ' '])('stays quick on many %s', (piece) => {
    for (const kind of bodyKinds) expect(plainTextOf({ kind, text: piece.repeat(20_000) }).length).toBeGreaterThan(-1);
  });
});
