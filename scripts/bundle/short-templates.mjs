/** Takes out of the css`` and html`` literals of our elements what only their readers need: comments, layout. */
import { edited } from './edited.mjs';

const shorten = { css: shortCss, html: shortHtml, svg: shortHtml };

export const shortTemplates = {
  name: 'filrouge:short-templates',
  transform(code, id) {
    if (!/packages\/elements\/src\/[^?]*\.ts$/.test(id) || !/\b(?:css|html|svg)`/.test(code)) return undefined;
    return edited(code, (node, text) => {
      const short = node.type === 'TaggedTemplateExpression' ? shorten[node.tag.name] : undefined;
      if (!short) return;
      for (const { start, end } of node.quasi.quasis) {
        const written = code.slice(start, end);
        if (short(written) !== written) text.overwrite(start, end, short(written));
      }
    });
  },
};

/** Quoted texts stay as they are: a colon or a brace in them is no syntax. */
export function shortCss(css) {
  return css
    .split(/("[^"]*"|'[^']*')/)
    .map((part, index) => (index % 2 === 1 ? part : shortCssCode(part)))
    .join('');
}

/** A space before a colon, or around > and +, may belong to a selector or a sum: only what surely means nothing goes. */
const shortCssCode = (css) =>
  css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};]) ?/g, '$1')
    .replaceAll(/([:,]) /g, '$1')
    .replaceAll(';}', '}');

/** One space stays where there was any: between words and inline elements it shows. None before the end of a tag. */
export function shortHtml(html) {
  return html.replaceAll(/\s*\n\s*(>?)/g, (_layout, end) => end || ' ');
}
