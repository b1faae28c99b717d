/**
 * Lets a classic script load parts later. The bundler writes modules that import from each other; a classic script has
 * no exports, so the main file becomes a script that hands its siblings what they need:
 *
 *     import { a as text } from './filrouge.js'; export { View };      (what the bundler wrote)
 *     let made; export default (main) => (made ??= (() => { const { 0: text } = main; return { View }; })());
 *
 * `import('./x.js')` in a script is relative to the script's own address: a page needs no more than the one tag, and
 * `script-src 'self'` covers it. A sibling of another build, out of some cache, refuses: that is a part that cannot be
 * loaded, like one that is not there.
 */
import { createHash } from 'node:crypto';
import MagicString from 'magic-string';
import { parseAst } from 'vite';
import { walk } from './walk.mjs';

/** `mainFile` is the script; what its entry exports becomes the global of that name. */
export const siblings = (mainFile, globalName) => {
  let build = '';
  return {
    name: 'filrouge:siblings',
    buildEnd() {
      const code = [...this.getModuleIds()].map((id) => this.getModuleInfo(id)?.code).join('');
      build = createHash('sha256').update(code).digest('hex').slice(0, 8);
    },
    renderChunk: (code, { fileName }, _options, { chunks }) =>
      linked(code, { fileName, mainFile, mainExports: chunks[mainFile].exports, globalName, build }),
  };
};

/** A chunk as the script or as a sibling of it: the script hands over what it exports by place, which is shorter than by name. Throws for what this does not know. */
export function linked(code, { fileName, mainFile, mainExports, globalName, build }) {
  const text = new MagicString(code);
  const { imports, exports, laterImports } = partsOf(code, fileName);
  if (fileName === mainFile && imports.length > 0)
    throw new Error(
      `[siblings] ${fileName} cannot import ${imports[0].source.value}: see isOfScript in scripts/bundles.mjs`,
    );
  for (const { start, end } of [...imports, ...exports]) text.remove(start, end);
  for (const node of laterImports) loadFromScript(text, node, build);
  const names = exports.flatMap(({ specifiers }) => specifiers);
  const handed = mainExports.toSorted();
  if (fileName === mainFile) wrapMain(text, { names, handed, globalName });
  else wrapSibling(text, { imports, names, handed, mainFile, build });
  return { code: text.toString(), map: text.generateMap({ hires: true }) };
}

function partsOf(code, fileName) {
  const program = parseAst(code);
  const laterImports = [];
  walk(program, (node) => void (node.type === 'ImportExpression' && laterImports.push(node)));
  const ofType = (pattern) => program.body.filter(({ type }) => pattern.test(type));
  const [imports, exports] = [ofType(/^Import/), ofType(/^Export/)];
  if (exports.some(({ declaration, specifiers, source }) => declaration || source || !specifiers))
    throw new Error(`[siblings] ${fileName} exports by other than \`export { a, b as c }\`: teach scripts/bundle`);
  return { imports, exports, laterImports };
}

/** The build stands in the address too, so that a cache of another one is not asked. */
function loadFromScript(text, { source, end }, build) {
  text.overwrite(source.start, source.end, JSON.stringify(`${source.value}?${build}`));
  text.appendLeft(end, `.then((part) => part.default($main, ${JSON.stringify(build)}))`);
}

/** The bundler calls what it exports for siblings only by one or two letters; what a page may use has a name. */
const isForPage = ({ exported }) => exported.name.length > 2;
const entriesOf = (specifiers) => specifiers.map(({ exported, local }) => `${exported.name}: ${local.name}`).join();

function wrapMain(text, { names, handed, globalName }) {
  const localOf = new Map(names.map(({ exported, local }) => [exported.name, local.name]));
  text.prepend('(() => {');
  text.append(`globalThis.${globalName} = {${entriesOf(names.filter(isForPage))}};`);
  text.append(`const $main = [${handed.map((name) => localOf.get(name))}];})();`);
}

/** Made once, however often it is asked for: its elements keep their classes. */
function wrapSibling(text, { imports, names, handed, mainFile, build }) {
  const fromMain = imports.filter(({ source }) => source.value === `./${mainFile}`);
  const others = imports.filter((node) => !fromMain.includes(node));
  const quotedBuild = JSON.stringify(build);
  text.prepend(
    [
      ...others.map(({ source }, index) => `import $${index} from ${JSON.stringify(`${source.value}?${build}`)};`),
      'let $made; export default ($main, $build) => {',
      `if ($build !== ${quotedBuild}) throw new Error('[filrouge] parts of two builds: clear the cache');`,
      'return ($made ??= (() => {',
      ...fromMain.map((node) => `const {${takenBy(node, (name) => handed.indexOf(name))}} = $main;`),
      ...others.map((node, index) => `const {${takenBy(node)}} = $${index}($main, $build);`),
    ].join(''),
  );
  text.append(`return {${entriesOf(names)}};})());};`);
}

const takenBy = ({ specifiers }, placeOf = (name) => name) =>
  specifiers.map(({ imported, local }) => `${placeOf(imported.name)}: ${local.name}`).join();
