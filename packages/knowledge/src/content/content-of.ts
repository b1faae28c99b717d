import type { Article, BodyKind } from '../article.js';
import type { Block, Content } from './content.js';
import { stepsOf } from './content.js';
import { htmlBlocks } from './html-blocks.js';
import { markdownBlocks } from './markdown-blocks.js';
import type { ReadingPlace } from './reading.js';
import { safeLink } from './safe-link.js';

/** Characters of a body that are read: some sixty pages. A longer one is a book, or an attack. */
export const mostBodyCharacters = 200_000;

const readers: Readonly<Record<BodyKind, (text: string, place: ReadingPlace) => readonly Block[]>> = {
  html: htmlBlocks,
  markdown: markdownBlocks,
  text: textBlocks,
};

/**
 * What an article says, as data: scripts, styles, handlers, frames, forms and pictures are left out, links lead to the
 * web, to mail and to telephones only. In time that grows with the text, whatever it is.
 */
export function contentOf({ body, url }: Pick<Article, 'body' | 'url'>): Content {
  const isCut = body.text.length > mostBodyCharacters;
  const text = isCut ? body.text.slice(0, mostBodyCharacters) : body.text;
  const blocks = readers[body.kind](text, { linkOf: (address) => safeLink(address, url) });
  return { blocks, steps: stepsOf(blocks), isCut };
}

function textBlocks(text: string): readonly Block[] {
  const paragraphs = text.split(/\n[ \t]*\n/).map((paragraph) => paragraph.trim());
  return paragraphs
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ kind: 'paragraph', children: linesOf(paragraph) }));
}

const linesOf = (paragraph: string) =>
  paragraph
    .split('\n')
    .flatMap((line, at) => [...(at > 0 ? [{ kind: 'break' } as const] : []), { kind: 'text', text: line } as const]);
