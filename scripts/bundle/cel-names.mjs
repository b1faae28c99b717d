/**
 * Which property names only the CEL library has: nothing else in the page can see them, so they may be short ones. A name
 * that stands anywhere else, as a name or in a text, is left alone, and so is (by terser) every name of the platform.
 */
import { parseAst } from 'vite';
import { walk } from './walk.mjs';

const isCel = ({ id }) => /@marcbachmann\/cel-js\/lib\//.test(id);

/** A pattern of them, of all modules of a build: [{ id, code }]; nothing for a build without CEL. */
export function celOnlyNames(modules) {
  const own = new Set();
  const seen = new Set();
  for (const module of modules) {
    const { names, words } = namesIn(module.code);
    for (const name of names) (isCel(module) ? own : seen).add(name);
    for (const word of words) seen.add(word);
  }
  // Shorter ones gain nothing.
  const only = [...own].filter((name) => !seen.has(name) && /^\w{3,}$/.test(name));
  return only.length > 0 ? new RegExp(`^(?:${only.join('|')})$`) : undefined;
}

/** Names of properties that are written as such, and words in texts, by which a property may be reached too. */
export function namesIn(code) {
  const names = [];
  const words = [];
  walk(parseAst(code), (node) => {
    const key = node.type === 'MemberExpression' ? node.property : node.key;
    if (key?.type === 'Identifier' && !node.computed) names.push(key.name);
    if (typeof node.value === 'string') words.push(...wordsOf(node.value));
    if (node.type === 'TemplateElement') words.push(...wordsOf(node.value.raw));
  });
  return { names, words };
}

const wordsOf = (text) => text.match(/\w+/g) ?? [];
