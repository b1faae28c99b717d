/** Shown by a backslash in every Markdown there is. */
const inlineMarks = /[\\`*_{}[\]#|~]/g;
const leadingMark = /^[-+]/;
const leadingNumber = /^(\d+)([.)])/;
/** Marks of HTML, mathematics, superscript and addresses: not all renderers know a backslash before them, but all read entities. */
const foreignMarks = /[&<>$^@]/g;
/** Underlines of headings, definitions and containers, title blocks. */
const leadingForeignMark = /^[=:%]/;
/** What makes an address of a text; the link would swallow the backslashes in it and lead astray. */
const addressMarks = /:(?=\/\/)|(?<=www)\./gi;

/** One line of text as Markdown that shows it and nothing else, also at the start of a line. */
export function escapedMarkdown(line: string): string {
  return line
    .replace(inlineMarks, String.raw`\$&`)
    .replace(leadingMark, String.raw`\$&`)
    .replace(leadingNumber, String.raw`$1\$2`)
    .replace(foreignMarks, entityOf)
    .replace(leadingForeignMark, entityOf)
    .replace(addressMarks, entityOf);
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function entityOf(mark: string): string {
  return named[mark] ?? `&#${mark.codePointAt(0)};`;
}
