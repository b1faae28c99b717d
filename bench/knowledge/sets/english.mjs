/** English: what packages of the npm registry say of themselves in their Markdown. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { headingsSet, openingsSet } from './sections.mjs';

const packages = ['npm', 'fastify', 'pino', 'undici', 'winston', 'eslint-plugin-jsx-a11y', 'flexsearch', 'minisearch'];
const noise = /changelog|license|history|code_of_conduct|authors|release-notes/i;

export function englishSets() {
  const files = packages.flatMap((name) => markdownIn(`node_modules/${name}`));
  const sections = files.flatMap((file) => sectionsOf(readFileSync(file, 'utf8')));
  return { 'en-headings': headingsSet(sections, 'en'), 'en-openings': openingsSet(sections, 'en') };
}

function markdownIn(folder) {
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return markdownIn(path);
      return name.toLowerCase().endsWith('.md') && !noise.test(path) ? [path] : [];
    });
}

function sectionsOf(markdown) {
  const text = markdown
    .replace(/^---\n[^]*?\n---\n/, '')
    .replace(/^(`{3,}).*?^\1/gms, ' ')
    .replace(/<[^<>]*>/g, ' ');
  const document = plain(/^#\s+(.+)$/m.exec(text)?.[1] ?? '');
  const parts = text.split(/^#{2,4}\s+(.+)$/m).slice(1);
  return parts.flatMap((heading, at) =>
    at % 2 === 0 ? [{ document, heading: plain(heading), text: plain(parts[at + 1]) }] : [],
  );
}

function plain(markdown) {
  return markdown
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/[*_`#|>]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
