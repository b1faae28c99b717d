/** Read as HTML by every renderer, also by those that know no `\<`. */
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Code, emphasis, links, attributes, headings, tables, strike-through, mathematics, superscript. */
const inlineMarks = /[\\`*_{}[\]#|~$^]/g;
/** Lists, underlines of headings, definitions and containers, title blocks. */
const leadingMark = /^[-+=:%]/;
const leadingNumber = /^(\d+)([.)])/;

/**
 * One line of text as Markdown that shows it, also at the start of a line. Only a bare address (`https://…`, an e-mail)
 * may still become a link, to what it shows, in renderers that link such addresses by themselves.
 */
export function escapedMarkdown(line: string): string {
  return line
    .replace(/[&<>]/g, (character) => entities[character] ?? character)
    .replace(inlineMarks, String.raw`\$&`)
    .replace(leadingMark, String.raw`\$&`)
    .replace(leadingNumber, String.raw`$1\$2`);
}
