/** What shows an article needs to read its body; apart, so that a page loads it with the first article. */
export { contentOf, mostBodyCharacters } from './content/content-of.js';
export type { Block, Content, Inline, ListItem } from './content/content.js';
export { stepsOf, wordsOf } from './content/content.js';
