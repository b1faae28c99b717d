import { decodeEntities } from '../text/decode-entities.js';

/** An element that was read, or a text. */
export type HtmlNode = string | HtmlElement;

/** An element as far as an article needs it: no attribute but an address. */
export interface HtmlElement {
  readonly tag: string;
  readonly href: string | undefined;
  readonly children: HtmlNode[];
}

/** Elements whose content is no text of an article. */
const silent = new Set(
  'script style template iframe object embed applet svg math noscript textarea select title head canvas audio video form'.split(
    ' ',
  ),
);
const empty = new Set('br hr img input meta link area base col source track wbr'.split(' '));
/** Elements that the tag of another closes. */
const closedBy: Readonly<Record<string, ReadonlySet<string>>> = {
  p: new Set('p div h1 h2 h3 h4 h5 h6 ul ol li pre blockquote table hr section article'.split(' ')),
  li: new Set(['li']),
  td: new Set(['td', 'th', 'tr']),
  th: new Set(['td', 'th', 'tr']),
  tr: new Set(['tr']),
};
/** Deeper elements count as their parent: nobody writes so, and a stack must end. */
const deepest = 40;

const tagStart = /<[a-zA-Z/!?]/g;
const tag = /<(\/?)([a-zA-Z][a-zA-Z0-9-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)\/?>/y;

/** The tree of an HTML text, however broken; nothing of it is executed, loaded or measured. */
export function htmlTree(html: string): readonly HtmlNode[] {
  const root: HtmlElement = { tag: '', href: undefined, children: [] };
  const open = [root];
  for (let at = 0; at < html.length;) at = readFrom(html, at, open);
  return root.children;
}

/** Reads one tag, comment or text, and tells where to go on. */
function readFrom(html: string, at: number, open: HtmlElement[]): number {
  if (html[at] !== '<') return readText(html, at, open);
  if (html.startsWith('<!--', at)) return after(html, '-->', at + 4);
  if (html.startsWith('<!', at) || html.startsWith('<?', at)) return after(html, '>', at + 2);
  tag.lastIndex = at;
  const found = tag.exec(html);
  // A tag that never ends hides the rest from a browser too; a lone `<` is a text.
  if (!found) return /^<\/?[a-zA-Z]/.test(html.slice(at, at + 3)) ? skipped(html, at) : readText(html, at, open);
  const name = (found[2] ?? '').toLowerCase();
  const next = at + found[0].length;
  if (found[1] === '/') close(name, open);
  else if (silent.has(name)) return afterSilent(html, name, next);
  else start(name, found[3] ?? '', open);
  return next;
}

function readText(html: string, at: number, open: HtmlElement[]): number {
  tagStart.lastIndex = at + 1;
  const next = tagStart.test(html) ? tagStart.lastIndex - 2 : html.length;
  open.at(-1)?.children.push(decodeEntities(html.slice(at, next)));
  return next;
}

/** Past a tag whose quotes never end: to its first `>`, so that one stray quote does not eat the article. */
const skipped = (html: string, at: number): number => after(html, '>', at);

function after(html: string, end: string, at: number): number {
  const found = html.indexOf(end, at);
  return found < 0 ? html.length : found + end.length;
}

function afterSilent(html: string, name: string, at: number): number {
  const end = new RegExp(`</${name}\\b[^>]*>`, 'gi');
  end.lastIndex = at;
  return end.test(html) ? end.lastIndex : html.length;
}

function start(name: string, attributes: string, open: HtmlElement[]): void {
  const isClosed = () => closedBy[open.at(-1)?.tag ?? '']?.has(name);
  while (isClosed()) open.pop();
  const element: HtmlElement = {
    tag: name,
    href: name === 'a' ? hrefIn(attributes) : altIn(name, attributes),
    children: [],
  };
  open.at(-1)?.children.push(element);
  if (!empty.has(name) && open.length < deepest) open.push(element);
}

function close(name: string, open: HtmlElement[]): void {
  const place = open.findLastIndex((element) => element.tag === name);
  if (place > 0) open.length = place;
}

function hrefIn(attributes: string): string | undefined {
  return attributeIn(/(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i, attributes);
}

/** A picture's words stand for it. */
function altIn(name: string, attributes: string): string | undefined {
  return name === 'img' ? attributeIn(/(?:^|\s)alt\s*=\s*(?:"([^"]*)"|'([^']*)')/i, attributes) : undefined;
}

function attributeIn(pattern: RegExp, attributes: string): string | undefined {
  const found = pattern.exec(attributes);
  const value = found?.[1] ?? found?.[2] ?? found?.[3];
  return value === undefined ? undefined : decodeEntities(value);
}
