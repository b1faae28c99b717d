/** A plugin as Vite, Rollup and Rolldown take it, as far as this one is one. */
export interface LeanPlugin {
  readonly name: string;
  readonly enforce: 'pre';
  readonly resolveId: (source: string, importer: string | undefined) => string | undefined;
}

const cel = new URL('cel/index.js', import.meta.url).pathname;

/** By what a module imports: the file it gets. */
const files: ReadonlyMap<string, string> = new Map([
  ['@marcbachmann/cel-js', cel],
  ['@marcbachmann/cel-js/evaluator', cel],
  ['zod/mini', new URL('zod/index.js', import.meta.url).pathname],
  ['xstate', new URL('xstate/index.js', import.meta.url).pathname],
]);

/**
 * Modules, below `@filrouge/`, that have a `.late.js` beside them: it loads when wanted what no first question needs, and
 * does plainer work until that is there. All that may stand in for the whole in a function that answers at once.
 */
export const lateModules = [
  'elements/dist/agent/problem-registered',
  'elements/dist/messages/en',
  'scenario/dist/closest-name',
  'scenario/dist/typing/time-reader',
  'ticket/dist/description/describer',
] as const;

/** What an application may choose. */
export interface LeanOptions {
  /** Whether what no first question needs is loaded later: days and times as typed, names that were meant, the words of tickets and panels. Default true. */
  readonly late?: boolean | undefined;
}

/**
 * Puts the lean libraries into Filrouge's own modules; those of the application keep theirs. Of no use to an application
 * that has those in its pages anyway: it would have both.
 */
export function filrougeLean({ late = true }: LeanOptions = {}): LeanPlugin {
  return {
    name: 'filrouge:lean',
    enforce: 'pre',
    resolveId: (source, importer = '') => {
      if (!isOfFilrouge(importer)) return undefined;
      return source.startsWith('.') && late ? lateFileOf(pathFrom(importer, source)) : fileOf(source);
    },
  };
}

/** The file in the place of one that has a late one. */
function lateFileOf(path: string): string | undefined {
  const isLate = lateModules.some((module) => path.endsWith(`/@filrouge/${module}.js`));
  return isLate ? path.replace(/\.js$/, '.late.js') : undefined;
}

/** As it is installed, by whatever package manager; what makes JSON Schemas takes all of zod, and is in no page. */
const isOfFilrouge = (path: string) =>
  /[\\/]node_modules[\\/]@filrouge[\\/]/.test(path) && !path.endsWith('json-schema.js');

/** Where a relative import leads, with the slashes of a URL, which every system takes. */
function pathFrom(importer: string, source: string): string {
  const path = importer.replaceAll('\\', '/').split('/').slice(0, -1);
  for (const name of source.split('/')) {
    if (name === '..') path.pop();
    else if (name !== '.') path.push(name);
  }
  return path.join('/');
}

/** A path of a URL is one of the disk but for its escapes, and on Windows the slash before the drive. */
function fileOf(source: string): string | undefined {
  const path = files.get(source);
  return path === undefined ? undefined : decodeURIComponent(path).replace(/^\/(?=[A-Za-z]:)/, '');
}
