import MagicString from 'magic-string';
import { parseAst } from 'vite';
import { walk } from './walk.mjs';

/**
 * What a transform hook gives for a module that was edited by its syntax: `edit` is called with each node and the
 * MagicString, and may return false to leave out what is below. Undefined when nothing changed.
 */
export function edited(code, edit) {
  const text = new MagicString(code);
  walk(parseAst(code), (node) => edit(node, text));
  return text.hasChanged() ? { code: text.toString(), map: text.generateMap({ hires: true }) } : undefined;
}
