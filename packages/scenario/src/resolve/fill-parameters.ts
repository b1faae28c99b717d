import type { Use } from './block.js';
import type { Ground } from './ground.js';
import { suggestionOf } from './ground.js';
import { insertAt } from './insert-at.js';
import type { JsonObject } from './json.js';
import { isObject, put } from './json.js';
import { within } from './origins.js';
import type { ParameterValues } from './parameter-values.js';
import { literalOf } from './parameter-values.js';
import type { BlockParts } from './prefix.js';
import { replaceIn, rewriteFacts, rewriteItems } from './rewrite.js';

/** What a use gives to its block. */
export interface Filling {
  readonly values: ParameterValues;
  readonly use: Use;
  /** The use as adopted, for its places. */
  readonly written: JsonObject;
  /** Every parameter of the block, whether it has a value or not. */
  readonly declared: readonly string[];
}

/** Writes the values of the parameters into the items and facts of a block, and puts the condition of the use on its items. */
export function fillParameters({ items, facts }: BlockParts, filling: Filling, ground: Ground): void {
  for (const part of [items, facts]) fillPlaces(part, filling, ground);
  const rewritingAt = (expression: string, place: JsonObject) =>
    replaceIn(expression, { param: (name) => valueInExpression(name, { place, filling, ground }) });
  for (const entry of [...items, ...facts].filter(isObject)) {
    const rewriting = (expression: string) => rewritingAt(expression, entry);
    rewriteItems(entry, rewriting, ground.origins);
    if (facts.includes(entry)) rewriteFacts([entry], rewriting, ground.origins);
  }
  if (filling.use.when !== undefined) for (const item of items) if (isObject(item)) addCondition(item, filling, ground);
}

/** Puts values where `{ "param": … }` stands. */
function fillPlaces(value: unknown, filling: Filling, ground: Ground): void {
  if (typeof value !== 'object' || value === null) return;
  // A list is an object with the places as keys.
  const holder = value as JsonObject;
  for (const [key, held] of Object.entries(holder)) {
    const name = paramNamed(held);
    if (name === undefined) fillPlaces(held, filling, ground);
    else fillPlace(holder, { key, name, held }, { filling, ground });
  }
  // What could not be filled leaves no hole.
  if (Array.isArray(value) && Object.keys(value).length < value.length)
    insertAt(
      value,
      0,
      value.splice(0).filter(() => true),
    );
}

/** The parameter a value stands for; undefined for any other value. */
function paramNamed(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const { param, ...others } = value;
  return typeof param === 'string' && Object.keys(others).length === 0 ? param : undefined;
}

interface ToFill {
  readonly key: string;
  readonly name: string;
  readonly held: unknown;
}

interface With {
  readonly filling: Filling;
  readonly ground: Ground;
}

function fillPlace(holder: JsonObject, { key, name, held }: ToFill, { filling, ground }: With): void {
  const { origins, report } = ground;
  const given = filling.values.get(name);
  if (!given) {
    // One that is declared and has no value was told where the block is used.
    if (!filling.declared.includes(name) && isObject(held))
      report('unknown-parameter', origins.originOf(held), { key: name, ...suggestionOf(name, filling.declared) });
    Reflect.deleteProperty(holder, key);
    return;
  }
  const isGiven = Object.hasOwn(filling.use.with ?? {}, name);
  const origin = isGiven
    ? within(origins.originOf(filling.written), 'with', name)
    : isObject(held)
      ? origins.originOf(held)
      : origins.originOf(filling.written);
  put(holder, key, origins.adopt(given.value, origin));
  if (typeof given.value !== 'object') origins.noteKey(holder, key, origin);
}

interface InExpression extends With {
  readonly place: JsonObject;
}

function valueInExpression(name: string, { place, filling, ground }: InExpression): string | undefined {
  const given = filling.values.get(name);
  const origin = ground.origins.originOf(place);
  if (given) {
    const literal = literalOf(given.value, given.type);
    if (literal === undefined) ground.report('parameter-not-a-value', origin, { name, type: given.type });
    return literal ?? 'false';
  }
  if (filling.declared.includes(name)) return 'false';
  return ground.report('unknown-parameter', origin, { key: name, ...suggestionOf(name, filling.declared) });
}

/** The item applies when its own condition and that of the use hold. */
function addCondition(item: JsonObject, { use, written }: Filling, { origins }: Ground): void {
  const mine = item['when'];
  const theirs = use.when ?? 'true';
  if (typeof mine === 'string') origins.noteRewritten(item, 'when');
  else origins.noteKey(item, 'when', within(origins.originOf(written), 'when'));
  put(item, 'when', typeof mine === 'string' ? `(${mine}) && (${theirs})` : theirs);
}
