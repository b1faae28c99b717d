import type { CompiledText } from '../compile/compiled-text.js';
import { PlainText } from '../compile/plain-text.js';
import type { Template } from '../expression/constant-template.js';
import type { Expression, Scope } from '../expression/expression.js';
import { questionTypes } from '../items/index.js';
import type { QuestionType } from '../items/question-type.js';
import type { Tag } from './read-graph.js';
import { partsOf, type SourcePart } from './source-parts.js';

/** A graph as JSON, and what it names by number. */
export interface WrittenGraph {
  readonly graph: unknown;
  /** In the order of their numbers. */
  readonly expressions: readonly Expression[];
}

/**
 * Writes compiled values as JSON, for `readGraph`: objects, lists and plain values as they are, all else as
 * `{ "$": [tag, …] }`. What stands in the source is named by its place there; what is met more than once is written once.
 * Throws for a value of a sort that it does not know.
 */
export function writeGraph(value: object, source: object): WrittenGraph {
  const parts = partsOf(source);
  const places = new Map(parts.map(({ value: part }, place) => [part, place]));
  const writer = new GraphWriter(parts, places, sharedIn(value, places));
  const graph = writer.write(value);
  return { graph, expressions: writer.expressions };
}

type Places = ReadonlyMap<object, number>;

/** Objects that are met more than once; those of the source, types and expressions are named in any case. */
function sharedIn(value: object, places: Places): ReadonlySet<object> {
  const [met, shared] = [new Set<object>(), new Set<object>()];
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null || places.has(part) || isNamed(part)) return;
    if (met.has(part)) return void shared.add(part);
    if (!Array.isArray(part)) met.add(part);
    for (const held of part instanceof Map ? part.values() : Object.values(part)) visit(held);
  };
  visit(value);
  return shared;
}

class GraphWriter {
  readonly expressions: Expression[] = [];
  readonly #parts: readonly SourcePart[];
  readonly #placesByPath: ReadonlyMap<string, number>;
  readonly #places: Places;
  readonly #shared: ReadonlySet<object>;
  readonly #numbers = new Map<object, number>();
  readonly #expressionNumbers = new Map<Expression, number>();

  constructor(parts: readonly SourcePart[], places: Places, shared: ReadonlySet<object>) {
    this.#parts = parts;
    this.#placesByPath = new Map(parts.map(({ path }, place) => [path, place]));
    this.#places = places;
    this.#shared = shared;
  }

  write(value: unknown): unknown {
    if (typeof value === 'function')
      throw new Error('[scenario] a compiled value holds a function: teach write-graph.ts');
    if (typeof value !== 'object' || value === null) return value;
    const place = this.#places.get(value);
    if (place !== undefined) return tagged('part', place);
    if (isQuestionType(value)) return tagged('type', value.name);
    if (isExpression(value)) return tagged('expression', this.#numberOf(value));
    if (!this.#shared.has(value)) return this.#whole(value);
    const known = this.#numbers.get(value);
    if (known !== undefined) return tagged('again', known);
    const number = this.#numbers.size;
    this.#numbers.set(value, number);
    return tagged('shared', number, this.#whole(value));
  }

  #whole(value: object): unknown {
    if (Array.isArray(value)) return value.map((held) => this.write(held));
    if (value instanceof Map)
      return tagged(
        'map',
        [...value.keys()],
        [...value.values()].map((held) => this.write(held)),
      );
    if (value instanceof Set) return tagged('set', [...value]);
    if (isConstantText(value)) return this.#text(value);
    if (isTemplate(value)) return this.#template(value);
    const option = this.#bareOption(value);
    if (option) return option;
    const entries = Object.entries(value).filter(([, held]) => held !== undefined);
    return Object.fromEntries(entries.map(([key, held]) => [key, this.write(held)]));
  }

  #numberOf(expression: Expression): number {
    const number = this.#expressionNumbers.get(expression) ?? this.expressions.push(expression) - 1;
    this.#expressionNumbers.set(expression, number);
    return number;
  }

  /** The words of a text with nothing to fill in stand in the source, as a rule. */
  #text({ source, path }: CompiledText): unknown {
    const end = path.lastIndexOf('/');
    const place = this.#placesByPath.get(path.slice(0, end));
    const key = path.slice(end + 1);
    if (place !== undefined && Reflect.get(this.#parts[place]?.value ?? {}, key) === source)
      return tagged('text', place, key);
    return tagged('words', this.write(source), path);
  }

  /** An option with nothing but its label, as most are. */
  #bareOption(value: object): unknown {
    const { source, label, ...rest } = value as Readonly<Record<string, unknown>>;
    const isBare = isConstantText(label) && Object.values(rest).every((held) => held === undefined);
    const place = isBare ? this.#places.get(source as object) : undefined;
    const isOfIt = place !== undefined && isBare && label.path === `${this.#parts[place]?.path}/label`;
    return isOfIt ? tagged('option', place) : undefined;
  }

  #template({ source, isConstant, pieces, render }: Template): unknown {
    if (isConstant) return tagged('constant', source, render(nowhere).text);
    return tagged(
      'filled',
      source,
      pieces?.map((piece) => this.write(piece)),
    );
  }
}

const tagged = (tag: Tag, ...given: readonly unknown[]) => ({ $: [tag, ...given] });

const types: ReadonlySet<object> = new Set(questionTypes);
const isQuestionType = (value: object): value is QuestionType => types.has(value);
const isExpression = (value: object): value is Expression => 'evaluate' in value;
const isTemplate = (value: object): value is Template => 'render' in value;

const isShownAsWritten = ({ isConstant, source, render }: Template): boolean =>
  isConstant && render(nowhere).text === source;

/** A text that is the same whatever was answered, and is shown as it was written. */
function isConstantText(value: unknown): value is CompiledText {
  if (value instanceof PlainText) return true;
  if (typeof value !== 'object' || value === null || !('templates' in value)) return false;
  const { source, templates } = value as CompiledText;
  return typeof source === 'object' && [...templates.values()].every(isShownAsWritten);
}

const isNamed = (value: object) => isQuestionType(value) || isExpression(value);

/** A constant text asks nothing. */
const nowhere: Scope = {
  valueOf: () => undefined,
  stateOf: () => 'open',
  labelOf: () => undefined,
  attributeOf: () => undefined,
};
