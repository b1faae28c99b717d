import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyKind } from '../article.js';
import { bodyKinds } from '../article.js';
import { contentOf, mostBodyCharacters } from './content-of.js';
import type { Block, Inline } from './content.js';
import { wordsOf } from './content.js';

const url = 'https://kb.example/articles/12';
const read = (kind: BodyKind, text: string) => contentOf({ body: { kind, text }, url });
/** Blocks as a reader sees them: `h2 Title`, `p words`, `ol 2`. */
const outline = (blocks: readonly Block[]): readonly string[] =>
  blocks.map((block) => {
    if (block.kind === 'heading') return `h${block.level} ${wordsOf(block.children)}`;
    if (block.kind === 'paragraph') return `p ${wordsOf(block.children)}`;
    if (block.kind === 'code') return `code ${block.text}`;
    if (block.kind === 'quote') return `quote [${outline(block.blocks).join(' / ')}]`;
    if (block.kind === 'table') return `table ${block.rows.map((row) => row.map(wordsOf).join(' | ')).join(' // ')}`;
    if (block.kind === 'rule') return 'rule';
    return `${block.isOrdered ? 'ol' : 'ul'} [${block.items.map((item) => outline(item.blocks).join(' / ')).join(' // ')}]`;
  });

function linksIn(blocks: readonly Block[]): readonly string[] {
  const ofInline = (inline: Inline): readonly string[] => {
    const below = 'children' in inline ? inline.children.flatMap(ofInline) : [];
    return inline.kind === 'link' ? [inline.href, ...below] : below;
  };
  return blocks.flatMap((block) => {
    if ('children' in block) return block.children.flatMap(ofInline);
    if (block.kind === 'table') return block.rows.flatMap((row) => row.flatMap((cell) => cell.flatMap(ofInline)));
    if (block.kind === 'quote') return linksIn(block.blocks);
    return block.kind === 'list' ? block.items.flatMap((item) => linksIn(item.blocks)) : [];
  });
}

describe('the content of Markdown', () => {
  it.each([
    ['headings and paragraphs', '# VPN\n\nUne phrase\nsuite.\n## Cause', ['h1 VPN', 'p Une phrase suite.', 'h2 Cause']],
    ['steps', '1. Quitter\n2. Relancer\n   le client', ['ol [p Quitter // p Relancer le client]']],
    ['entries apart', '- un\n\n- deux\n\nFin', ['ul [p un // p deux]', 'p Fin']],
    ['lists within', '1. Un\n   - a\n   - b\n2. Deux', ['ol [p Un / ul [p a // p b] // p Deux]']],
    ['code as it is', '```sh\nipconfig  /all\n# x\n```\nFin', ['code ipconfig  /all\n# x', 'p Fin']],
    ['quotes', '> Dire : *bonjour*\n> oui', ['quote [p Dire : bonjour oui]']],
    ['tables', '| Code | Sens |\n|---|:--:|\n| 691 | mot de passe |', ['table Code | Sens // 691 | mot de passe']],
    ['a rule', 'a\n\n---\nb', ['p a', 'rule', 'p b']],
  ])('has %s', (_what, text, blocks) => {
    expect(outline(read('markdown', text).blocks)).toEqual(blocks);
  });

  it('marks what is strong, stressed, code and linked', () => {
    const { blocks } = read('markdown', 'a **b** _c_ `d*e*` [f](/g) snake_case_name \\*x\\* https://h.example/i.');

    expect(blocks).toMatchObject([
      {
        children: [
          { text: 'a ' },
          { kind: 'strong', children: [{ text: 'b' }] },
          { text: ' ' },
          { kind: 'emphasis', children: [{ text: 'c' }] },
          { text: ' ' },
          { kind: 'code', text: 'd*e*' },
          { text: ' ' },
          { kind: 'link', href: 'https://kb.example/g' },
          { text: ' snake_case_name ' },
          { text: '*' },
          { text: 'x' },
          { text: '*' },
          { text: ' ' },
          { kind: 'link', href: 'https://h.example/i' },
          { text: '.' },
        ],
      },
    ]);
  });

  it('has the steps of numbered lists and of boxes, not of other lists', () => {
    expect(read('markdown', '1. Un **gras**\n2. Deux\n\n- [ ] Trois\n- quatre').steps).toEqual([
      'Un gras',
      'Deux',
      'Trois',
    ]);
  });
});

describe('the content of HTML', () => {
  it.each([
    ['headings and paragraphs', '<h1>VPN</h1><p>Une <b>phrase</b>.<p>Deux', ['h1 VPN', 'p Une phrase.', 'p Deux']],
    ['text without paragraphs', 'a<br>b<div>c</div>d', ['p a b', 'p c', 'p d']],
    ['steps', '<ol><li>Quitter<li><p>Relancer</p></ol>', ['ol [p Quitter // p Relancer]']],
    ['tables', '<table><tr><th>Code<th>Sens<tr><td>691<td>mdp</table>', ['table Code | Sens // 691 | mdp']],
    ['code as it is', '<pre><code>ipconfig  /all</code></pre>', ['code ipconfig  /all']],
    ['characters', '<p>l&#39;&eacute;cran &lt;b&gt; 3 < 4</p>', ["p l'écran <b> 3 < 4"]],
    ['words for pictures', '<p>voir <img src="//x" alt="le bouton"> ici</p>', ['p voir le bouton ici']],
  ])('has %s', (_what, text, blocks) => {
    expect(outline(read('html', text).blocks)).toEqual(blocks);
  });

  it('leaves out what is no text, whole', () => {
    const hostile =
      '<script>bad()</script><style>*{}</style><svg onload=bad()><p>bad</p></svg><iframe src=x>bad</iframe>' +
      '<p onclick="bad()" style="position:fixed">Bonjour</p><form action=x><input value=bad></form><!-- bad -->';

    expect(outline(read('html', hostile).blocks)).toEqual(['p Bonjour']);
  });
});

describe('any content', () => {
  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc',
    '#top',
  ])('has no link to %j', (address) => {
    expect(linksIn(read('html', `<a href="${address}">x</a>`).blocks)).toEqual([]);
    expect(linksIn(read('markdown', `[x](${address}) <${address}>`).blocks)).toEqual([]);
  });

  it('is cut where a body never ends, and stays readable', () => {
    const { blocks, isCut } = read('markdown', 'Bonjour. '.repeat(600_000));

    expect(isCut).toBe(true);
    expect(outline(blocks)[0]?.length).toBeLessThanOrEqual(mostBodyCharacters + 2);
  });

  it.each([
    '<',
    '<a ',
    '<!--',
    '<script>',
    '<div>',
    '<p "',
    '[',
    '![a](',
    '&#',
    '```\n',
    '> ',
    '- ',
    '1. a\n ',
    '*a',
    '**',
    '_',
    '| a |\n',
    '`',
    '<li>',
    '\\',
    '  - ',
  ])('is read in time that grows with the text, of many %j', (piece) => {
    for (const kind of bodyKinds) expect(read(kind, piece.repeat(mostBodyCharacters / piece.length)).isCut).toBe(false);
  });

  it('links only to the web, mail and telephones, whatever is written', () => {
    const piece = fc.constantFrom(
      '<a href="',
      '">',
      '</a>',
      'javascript:',
      'https://x.example',
      '](',
      '[',
      ')',
      '<',
      '>',
      ' ',
      '\n',
      '- ',
      '1. ',
      '`',
      '*',
      '&#106;',
      'tel:1',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...bodyKinds),
        fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }),
        (kind, pieces) => {
          const { blocks } = read(kind, pieces.join(''));

          for (const href of linksIn(blocks)) expect(href).toMatch(/^(?:https?|mailto|tel):/);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
