/** White space that ends or breaks a line, and tabs. */
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** Line ends of every system. */
const lineEnds = /\r\n|[\v\f\r\u0085\u2028\u2029]/g;
/** Control characters that carry no text; what copying from a terminal or a phone system brings along. */
const controls = /\p{Cc}/gu;
const controlsInLines = /(?![\n\t])\p{Cc}/gu;
/** Half a character: most systems refuse it in JSON. */
const loneSurrogates = /\p{Cs}/gu;

/** One line: breaks and tabs become a space, control characters go, Unicode NFC, no space around. */
export function cleanLine(text: string): string {
  return normal(text.replace(breaks, ' ').replace(controls, ''));
}

/** Several lines: line ends become \n, control characters but \n and \t go, Unicode NFC, no space around. */
export function cleanLines(text: string): string {
  return normal(text.replace(lineEnds, '\n').replace(controlsInLines, ''));
}

const normal = (text: string) => text.replace(loneSurrogates, '\uFFFD').normalize('NFC').trim();
