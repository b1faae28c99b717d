/** `scenario-parts.ts` in the script-tag file (scripts/bundle/late-ports.mjs). */
import { isOpenedAhead, sourceOf } from '@filrouge/scenario';
import { isThere, partLoads, type PartName } from './part-loads.js';

const usualKeys =
  'category|choices|date|dateTime|default|duration|email|end|escalation|facts|files|hours|integer|number|over|person|phone|prefill|priority|repeat|scale|sla';
/** A method that goes through a list; white space and comments may stand before what it is given. */
const loops = String.raw`(?:all|exists(?:_one)?|filter|map)(?:\s|\\[nrt])*(?:\(|\\?/)`;

/** What names the need for a part in the JSON of a scenario. Parts ask each other, so some names stand for two. */
const signs: Readonly<Record<Exclude<PartName, 'reading'>, RegExp>> = {
  repeats: /"over"|"repeat"|"rows"/,
  seldom: /"asset"|"assistance"|"duration"|"files"|"lists?"|"lookup"|"pattern"|"scale"|"url"/,
  usual: new RegExp(String.raw`"(?:${usualKeys})"|clientOpen|\{\{|${loops}`),
};
// The keys of the record above are its names.
const partNames = Object.keys(signs) as readonly (keyof typeof signs)[];

/** What reads a scenario that was not compiled ahead; always there but in the build for those that were. */
const reading = 'reading';
const everyPart: readonly PartName[] = [...partNames, reading];

/** The parts that a scenario, or its JSON text, needs and that are not there yet. */
export function missingParts(source: unknown): readonly PartName[] {
  if (everyPart.every(isThere)) return [];
  const named: readonly PartName[] = [...partsNamedIn(source), ...(isOpenedAhead(source) ? [] : ([reading] as const))];
  return named.filter((name) => !isThere(name));
}

/** The parts of the language that a scenario, or its JSON text, asks for, there or not; one too many rather than one too few. */
export function partsNamedIn(source: unknown): readonly PartName[] {
  const text = textOf(sourceOf(source));
  return partNames.filter((name) => signs[name].test(text));
}

/** Loads the parts a scenario needs; undefined when there is nothing to wait for. Never rejects: `missingParts` tells what could not be had. */
export function wantParts(source: unknown): Promise<unknown> | undefined {
  const missing = missingParts(source);
  return missing.length > 0 ? Promise.allSettled(missing.map((name) => partLoads[name]())) : undefined;
}

/** Loads all parts; false where one cannot be had. For what reads a scenario otherwise than it is written. */
export function wantEveryPart(): Promise<boolean> {
  const loads = everyPart.filter((name) => !isThere(name)).map((name) => partLoads[name]());
  return Promise.allSettled(loads).then(() => everyPart.every(isThere));
}

/** Asks for what most clients' scenarios need, while one is on its way. What cannot be had is asked for again, and told, by `wantParts`. */
export function wantUsualPart(): void {
  if (!isThere('usual')) partLoads.usual().catch(() => undefined);
}

/** Empty, as reading a scenario leaves what its author did not write: nothing is asked. */
const unwritten = /"(?:category|escalation|facts|hours|lists|sla)":(?:\[\]|\{\})/g;

/** As written by `JSON.stringify`: in a text somebody wrote, the letters of a key may be escaped. */
function textOf(source: unknown): string {
  if (typeof source === 'string' && !source.includes('\\u')) return source;
  try {
    const text = JSON.stringify(typeof source === 'string' ? JSON.parse(source) : source) ?? '';
    return text.replace(unwritten, '');
  } catch {
    // What is no JSON needs nothing: reading it tells so.
    return '';
  }
}
