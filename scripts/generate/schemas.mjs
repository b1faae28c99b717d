/** The published JSON Schemas, from the zod schemas of the built packages. */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const schemas = [
  { name: 'ticket', make: 'ticketJsonSchema' },
  { name: 'scenario', make: 'scenarioJsonSchema' },
  { name: 'overlay', owner: 'scenario', make: 'overlayJsonSchema' },
  { name: 'catalog', owner: 'scenario', make: 'catalogJsonSchema' },
  { name: 'library', owner: 'scenario', make: 'libraryJsonSchema' },
  { name: 'case', owner: 'cli', make: 'caseJsonSchema' },
];

/** [{ path, value }] of every schema file, as it should be. */
export function schemaFiles() {
  return Promise.all(schemas.map(schemaFile));
}

async function schemaFile({ name, owner = name, make }) {
  const entry = `packages/${owner}/dist/index.js`;
  if (!existsSync(entry)) throw new Error(`${entry} is missing: run \`npm run build\` first`);
  const module = await import(pathToFileURL(entry).href);
  return { path: `packages/${owner}/schema/${name}.schema.json`, value: module[make]() };
}
