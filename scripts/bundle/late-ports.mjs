/**
 * Puts `<module>.late.ts` in the place of `<module>.ts` in the script-tag file: the same exports, of which the late one
 * loads what few calls need. Who imports the packages has all of it at once, as a function that answers at once must.
 */
import { fileURLToPath, pathToFileURL } from 'node:url';

const packages = new URL('../../packages/', import.meta.url);

const openCompiled = 'scenario/src/compiled-file/open-compiled';

/** The modules that have a late one, below packages/. */
export const latePorts = [
  'elements/src/agent/problem-registered',
  'elements/src/messages/en',
  'elements/src/parts/scenario-parts',
  'scenario/src/closest-name',
  openCompiled,
  'scenario/src/typing/time-reader',
  'ticket/src/description/describer',
];

/** Those that do plainer work until more is there: the plugin of packages/lean gives them to an application too. */
export const latePortsOfApplications = latePorts.filter(
  (path) => path !== 'elements/src/parts/scenario-parts' && path !== openCompiled,
);

/** Those of a page whose scenarios were compiled ahead: it opens them so. */
export const latePortsOfCompiled = latePorts.filter((path) => path !== openCompiled);

/** The plugin that puts the late modules of these ports in place. */
export function lateModulesOf(ports) {
  const lateOf = new Map(
    ports.map((path) => [new URL(`${path}.js`, packages).href, fileURLToPath(new URL(`${path}.late.ts`, packages))]),
  );
  return {
    name: 'filrouge:late-ports',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source.startsWith('.') && importer ? lateOf.get(new URL(source, pathToFileURL(importer)).href) : undefined,
  };
}

/** All of them, for the script-tag file. */
export const lateModules = lateModulesOf(latePorts);
