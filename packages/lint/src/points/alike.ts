import type { CompiledOption, QuestionCell, Scenario } from '@filrouge/scenario';
import { expressionPlaces, textPlaces } from '../analysis/places.js';

/** Values of options that nothing in the scenario tells apart, in the order of the options; the first stands for all. */
export type Alike = readonly string[];

/**
 * Puts the options of questions together that come to the same: those of a shared list that no expression names, and whose
 * attributes that anything reads are the same. Sixty stations want a case for each kind of station, not sixty. Options
 * written in the question itself were each written for a reason.
 */
export function createAlike(scenario: Scenario): (question: QuestionCell) => readonly Alike[] {
  const written = textsInQuotes(scenario);
  const filtered = new Set(scenario.cells.flatMap((cell) => (cell.kind === 'question' ? attributesIn(cell) : [])));
  const keyOf = ({ source: { value, attributes = {} }, when }: CompiledOption) => {
    const read = Object.entries(attributes).filter(([name]) => written.has(name) || filtered.has(name));
    return JSON.stringify([written.has(value) ? value : null, when?.source, read.toSorted(byName)]);
  };
  return ({ source: { list }, options }) => {
    if (list === undefined) return options.map(({ source: { value } }) => [value]);
    const byKey = new Map<string, string[]>();
    for (const option of options) {
      const key = keyOf(option);
      byKey.set(key, [...(byKey.get(key) ?? []), option.source.value]);
    }
    return [...byKey.values()];
  };
}

/** Two options may name their attributes in another order. */
const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) => one.localeCompare(other);

/** Names of attributes that a question filters its list by. */
const attributesIn = ({ source: { where = {} } }: QuestionCell) => Object.keys(where);

/** Every text that stands in quotes in an expression or a placeholder: values of options and names of attributes among them. */
function textsInQuotes(scenario: Scenario): ReadonlySet<string> {
  const expressions = expressionPlaces(scenario).map(({ expression: { source } }) => source);
  const texts = textPlaces(scenario).flatMap(({ text: { source } }) =>
    Object.values(typeof source === 'string' ? [source] : source).flatMap((text) => text.match(/\{\{[^]*?\}\}/g) ?? []),
  );
  return new Set(
    [...expressions, ...texts].flatMap((source) =>
      [...source.matchAll(/'(?<single>[^']*)'|"(?<double>[^"]*)"/g)].map(
        ({ groups = {} }) => groups['single'] ?? groups['double'] ?? '',
      ),
    ),
  );
}
