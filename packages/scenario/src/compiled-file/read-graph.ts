import type { CompiledText } from '../compile/compiled-text.js';
import { PlainText } from '../compile/plain-text.js';
import { constantTemplate, type Ready } from '../expression/constant-template.js';
import type { Expression } from '../expression/expression.js';
import { filledTemplate } from '../expression/filled-template.js';
import { questionTypeNamed } from '../items/index.js';
import type { LocalizedText } from '../source/text.js';
import type { SourcePart } from './source-parts.js';

/** What stands for a value that is no object, list or plain value. */
export type Tag =
  | 'again'
  | 'constant'
  | 'expression'
  | 'filled'
  | 'map'
  | 'option'
  | 'part'
  | 'set'
  | 'shared'
  | 'text'
  | 'type'
  | 'words';

/** What a graph names by number. */
export interface GraphGround {
  /** Objects and lists of the source (`source-parts.ts`). */
  readonly parts: readonly SourcePart[];
  readonly expressions: readonly Expression[];
  /** What plain texts are written in. */
  readonly locale: string;
}

/** Reads what `writeGraph` wrote; what was handed in stays as it is. Throws, in some way or other, for anything else. */
export function readGraph(graph: unknown, { parts, expressions, locale }: GraphGround): unknown {
  const shared = new Map<number, unknown>();
  const read = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(read);
    if ('$' in value) return revive(...(value.$ as [Tag, never, never, never]));
    const made: Record<string, unknown> = {};
    for (const [key, held] of Object.entries(value)) made[key] = read(held);
    return made;
  };
  // Where there is no such part, the file does not fit its source: looking into it throws.
  const text = (place: number, key: string) => textOf(parts[place] as SourcePart, key, locale);
  const revive = (tag: Tag, ...given: readonly [never, never, never]) => readers[tag](...given);
  const readers: Readonly<Record<Tag, (...given: readonly [never, never, never]) => unknown>> = {
    again: (number: number) => shared.get(number),
    constant: constantTemplate,
    expression: (number: number) => expressions[number],
    filled: (source: string, pieces: readonly unknown[]) =>
      filledTemplate(source, pieces.map(read) as readonly Ready[]),
    map: (keys: readonly unknown[], values: readonly unknown[]) =>
      new Map(values.map((held, place) => [keys[place], read(held)])),
    option: (place: number) => ({ source: parts[place]?.value, label: text(place, 'label') }),
    part: (place: number) => parts[place]?.value,
    set: (held: readonly unknown[]) => new Set(held),
    shared: (number: number, held: unknown) => {
      const made = read(held);
      shared.set(number, made);
      return made;
    },
    text,
    type: questionTypeNamed,
    words: (source: unknown, path: string) => constantText(read(source), path, locale),
  };
  return read(graph);
}

function textOf({ value, path }: SourcePart, key: string, locale: string): CompiledText {
  return constantText(Reflect.get(value, key), `${path}/${key}`, locale);
}

/** A text of one language, or of several; throws for anything else. */
function constantText(source: unknown, path: string, locale: string): CompiledText {
  if (typeof source === 'string') return new PlainText(source, path, locale);
  const entries = Object.entries(source as Readonly<Record<string, string>>);
  const templates = new Map(entries.map(([language, text]) => [language, constantTemplate(text, text)]));
  return { source: source as LocalizedText, path, templates, reads: [] };
}
