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

/** The param that says what was meant; none when nothing is close. */
export function suggestionOf(name: string, known: Iterable<string>): { readonly suggestion?: string } {
  const suggestion = closestName(name, known);
  return suggestion === undefined ? {} : { suggestion };
}
