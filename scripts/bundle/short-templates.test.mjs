import { describe, expect, it } from 'vitest';
import { shortCss, shortHtml, shortTemplates } from './short-templates.mjs';

describe('short templates', () => {
  it.each([
    ['layout', '\n  p {\n    color: red;\n    margin: 0 1px;\n  }\n', ' p{color:red;margin:0 1px}'],
    ['comments', 'p { /* why */ color: red; }', 'p{color:red}'],
    ['a colon that starts a selector', 'p :focus, a { top: 0 }', 'p :focus,a{top:0}'],
    ['sums', 'p { top: calc(1px + 2px); }', 'p{top:calc(1px + 2px)}'],
    ['quoted texts', `p::after { content: ' : ;} '; }`, `p::after{content:' : ;} '}`],
  ])('takes out of CSS what means nothing: %s', (_what, css, short) => {
    expect(shortCss(css)).toBe(short);
  });

  it('leaves a space in HTML where there was layout, and plain spaces alone', () => {
    expect(shortHtml('\n  <b>one</b>\n  <i>two  three</i>\n')).toBe(' <b>one</b> <i>two  three</i> ');
  });

  it('closes a tag where its attributes end', () => {
    expect(shortHtml('<b\n  class="one"\n  id="two"\n>\n  three > two</b>')).toBe(
      '<b class="one" id="two"> three > two</b>',
    );
  });

  it('changes the templates of our elements only, and not what is filled in', () => {
    const code = 'const a = css`p {  color: ${red  };  }`; const b = `p {  }`;';

    expect(shortTemplates.transform(code, '/x/packages/elements/src/a.ts').code).toBe(
      'const a = css`p{color:${red  }}`; const b = `p {  }`;',
    );
    expect(shortTemplates.transform(code, '/x/node_modules/other/a.js')).toBe(undefined);
  });
});
