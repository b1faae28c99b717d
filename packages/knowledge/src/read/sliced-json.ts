import { inSlices, nextTask } from '../in-slices.js';
import type { SliceOptions } from '../in-slices.js';

/** Texts up to this length are parsed in one go: it takes less than half a frame. */
const shortText = 250_000;
/** Characters of entries parsed in one go: a millisecond or two. */
const sliceLength = 200_000;

/**
 * JSON whose long lists, named by their key, have each entry on a line of its own that begins with a tab: any reader takes
 * it, and `parseInSlices` parses it without blocking a page.
 */
export function slicedJson(value: unknown, isLong: (key: string) => boolean): string {
  const lists: string[] = [];
  const skeleton = JSON.stringify(value, (key, entry: unknown) => {
    if (!isLong(key) || !Array.isArray(entry) || entry.length === 0) return entry;
    lists.push(entry.map((one) => `\t${JSON.stringify(one)}`).join(',\n'));
    return [{ [placeKey]: lists.length - 1 }];
  });
  return skeleton.replace(places, (_place, at: string) => `\n${lists[Number(at)] ?? ''}\n`);
}

/** Parses JSON; one whose long lists stand on lines of their own, in slices. Rejects with `SyntaxError` as `JSON.parse`. */
export async function parseInSlices(text: string, slices: SliceOptions = {}): Promise<unknown> {
  if (text.length <= shortText) return JSON.parse(text) as unknown;
  const { pause = nextTask } = slices;
  try {
    // To put the parts of a long text together took its time.
    await pause();
    const { skeleton, runs } = cut(text);
    const lists: unknown[][] = [];
    for (const run of runs) lists.push(await parsedRun(run, slices));
    return JSON.parse(skeleton, (_key, value: unknown) => listAt(value, lists) ?? value) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // Written otherwise, or no JSON at all.
    return JSON.parse(text) as unknown;
  }
}

/** Stands for the entries of a list in what is left without them; no key of an index. */
const placeKey = '\u0000list';
const places = /\{"\\u0000list":(\d+)\}/g;

/** The lines that begin with a tab, in groups of whole lines, run by run, and the rest with a mark in the place of each run. */
function cut(text: string): { readonly skeleton: string; readonly runs: readonly string[][] } {
  const runs: string[][] = [];
  let skeleton = '';
  let from = 0;
  for (let start = text.indexOf(firstLine); start >= 0; start = text.indexOf(firstLine, from)) {
    const end = text.indexOf(lastLine, start);
    if (end < 0) break;
    skeleton += text.slice(from, start) + JSON.stringify({ [placeKey]: runs.length });
    runs.push(groupsBetween(text, start, end));
    from = end;
  }
  return { skeleton: skeleton + text.slice(from), runs };
}

/** A line break is never inside a text of JSON. */
const firstLine = '\n\t';
const lastLine = '\n]';

function groupsBetween(text: string, start: number, end: number): string[] {
  const groups: string[] = [];
  for (let from = start; from < end;) {
    const next = text.indexOf('\n', from + sliceLength);
    const to = next < 0 ? end : Math.min(next, end);
    groups.push(text.slice(from, to));
    from = to;
  }
  return groups;
}

async function parsedRun(groups: readonly string[], slices: SliceOptions): Promise<unknown[]> {
  const parsed: unknown[] = [];
  await inSlices(groups, { ...slices, size: 1 }, ([group = '']) => {
    for (const entry of JSON.parse(`[${group.replace(/,\s*$/, '')}]`) as unknown[]) parsed.push(entry);
  });
  return parsed;
}

function listAt(value: unknown, lists: readonly unknown[][]): unknown[] | undefined {
  const [first] = Array.isArray(value) && value.length === 1 ? (value as unknown[]) : [];
  const isPlace = typeof first === 'object' && first !== null && placeKey in first;
  return isPlace ? lists[Number((first as Record<string, unknown>)[placeKey])] : undefined;
}
