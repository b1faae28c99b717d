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
 * Puts the lean libraries into Filrouge's own modules; those of the application keep theirs. Of no use to an application
 * that has those in its pages anyway: it would have both.
 */
export function filrougeLean(): LeanPlugin {
  return {
    name: 'filrouge:lean',
    enforce: 'pre',
    resolveId: (source, importer = '') => (isOfFilrouge(importer) ? fileOf(source) : undefined),
  };
}

/** As it is installed, by whatever package manager; what makes JSON Schemas takes all of zod, and is in no page. */
const isOfFilrouge = (path: string) =>
  /[\\/]node_modules[\\/]@filrouge[\\/]/.test(path) && !path.endsWith('json-schema.js');

/** A path of a URL is one of the disk but for its escapes, and on Windows the slash before the drive. */
function fileOf(source: string): string | undefined {
  const path = files.get(source);
  return path === undefined ? undefined : decodeURIComponent(path).replace(/^\/(?=[A-Za-z]:)/, '');
}
