import { closestName } from '../closest-name.js';
import type { Files } from './files.js';
import { fileBeside, maxFiles } from './files.js';
import type { Origin, Origins } from './origins.js';
import type { Report } from './report.js';

/** What every part of a resolution works on. */
export interface Ground {
  readonly files: Files;
  readonly origins: Origins;
  readonly report: Report;
}

/** The file a reference names, with what it holds; undefined when it cannot be had, which is reported. */
export function fileAt(
  { files, report }: Ground,
  reference: string,
  origin: Origin,
): { readonly file: string; readonly value: unknown } | undefined {
  const file = fileBeside(origin.file, reference);
  if (file === undefined) return report('reference-not-relative', origin, { reference });
  const reading = files.get(file);
  if (!reading && files.size >= maxFiles) return report('too-many-files', origin, { limit: maxFiles });
  if (!reading) return report('file-missing', origin, { reference, file });
  if (reading.ok) return { file, value: reading.value };
  const { code, detail } = reading;
  return report(code, origin, { reference, file, ...(detail === undefined ? {} : { detail }) });
}

/** The param that says what was meant; none when nothing is close. A name that grew a word at either end is close. */
export function suggestionOf(name: string, known: readonly string[]): { readonly suggestion?: string } {
  const suggestion = closestName(name, known) ?? known.find((one) => hasGrown(name, one));
  return suggestion === undefined ? {} : { suggestion };
}

/** `inventory` is now `machineInventory`; `rule:default`, `rule:by-default`. Shorter words stand in others by chance. */
function hasGrown(name: string, grown: string): boolean {
  const [mark, word] = split(name);
  const [grownMark, grownWord] = split(grown);
  return mark === grownMark && word.length >= 4 && grownWord.toLowerCase().includes(word.toLowerCase());
}

/** `question/` or `step:`, and the name after it. */
function split(address: string): readonly [string, string] {
  const end = Math.max(address.lastIndexOf('/'), address.lastIndexOf(':')) + 1;
  return [address.slice(0, end), address.slice(end)];
}
