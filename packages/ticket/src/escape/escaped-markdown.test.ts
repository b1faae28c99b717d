import { describe, expect, it } from 'vitest';
import { escapedMarkdown } from './escaped-markdown.js';

describe('escapedMarkdown', () => {
  it.each([
    ['[x](javascript:alert(1))', String.raw`\[x\](javascript:alert(1))`],
    ['![x](y)', String.raw`!\[x\](y)`],
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['`code` ```', '\\`code\\` \\`\\`\\`'],
    ['**bold** _it_ ~~no~~', String.raw`\*\*bold\*\* \_it\_ \~\~no\~\~`],
    ['# heading #', String.raw`\# heading \#`],
    ['> quote', '&gt; quote'],
    ['- item', String.raw`\- item`],
    ['+ item', String.raw`\+ item`],
    ['1. item', String.raw`1\. item`],
    ['23) item', String.raw`23\) item`],
    ['=====', '&#61;===='],
    ['-----', String.raw`\-----`],
    ['::: note', '&#58;:: note'],
    ['a | b', String.raw`a \| b`],
    ['&copy; &#60;', String.raw`&amp;copy; &amp;\#60;`],
    [String.raw`C:\temp\*`, String.raw`C:\\temp\\\*`],
    ['$x$ 2^3', '&#36;x&#36; 2&#94;3'],
    ['{{ liquid }} {: .class}', String.raw`\{\{ liquid \}\} \{: .class\}`],
    ['https://intra/a_b', String.raw`https&#58;//intra/a\_b`],
    ['www.example.org a@b.example', 'www&#46;example.org a&#64;b.example'],
  ])('shows %j as text', (line, markdown) => {
    expect(escapedMarkdown(line)).toBe(markdown);
  });

  it('leaves ordinary sentences alone', () => {
    const sentence = "L'imprimante n'imprime plus depuis 10:30 (erreur 809), c'est-à-dire rien !";

    expect(escapedMarkdown(sentence)).toBe(sentence);
  });
});
