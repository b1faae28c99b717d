/**
 * Gives the private custom properties of our elements (`--_space-3`) short names: they are set and read by nobody else. A
 * name is short in the same way in every file of a build, so that parts loaded later find what the script sets.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import MagicString from 'magic-string';

const sources = fileURLToPath(new URL('../../packages/elements/src/', import.meta.url));
const variable = /--_[a-z][a-z0-9-]*/g;

/** Of texts that hold all of them: by name, the short one. */
export function shortNames(texts) {
  const names = [...new Set(texts.flatMap((text) => text.match(variable) ?? []))].toSorted((one, other) =>
    one.localeCompare(other),
  );
  return new Map(names.map((name, index) => [name, `--_${index.toString(36)}`]));
}

export const shortVariables = () => {
  const files = readdirSync(sources, { encoding: 'utf8', recursive: true }).filter((name) => name.endsWith('.ts'));
  const short = shortNames(files.map((name) => readFileSync(`${sources}${name}`, 'utf8')));
  return {
    name: 'filrouge:short-variables',
    transform: (code, id) => (/packages\/elements\/src\/[^?]*\.ts$/.test(id) ? shortened(code, short) : undefined),
  };
};

/** Undefined when there is none. */
export function shortened(code, short) {
  const text = new MagicString(code);
  for (const { 0: name, index } of code.matchAll(variable))
    text.overwrite(index, index + name.length, short.get(name) ?? name);
  return text.hasChanged() ? { code: text.toString(), map: text.generateMap({ hires: true }) } : undefined;
}
