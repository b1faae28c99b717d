import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { benchDirectory } from '../paths.mjs';
import { chartsOf } from './charts.mjs';
import { markdownOf } from './markdown.mjs';

/** The report and its charts beside the results; prints the report too. */
export async function writeReport(out, results) {
  const markdown = markdownOf(results);
  await writeFile(place(`${out}.md`), markdown);
  for (const [name, svg] of chartsOf(results)) await writeFile(place(`${out}-${name}.svg`), svg);
  console.log(markdown);
}

const place = (name) => path.join(benchDirectory, 'results', name);
