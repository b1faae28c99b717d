/** Minifies once more what the bundler has minified: terser finds what a single pass over each module does not. */
import { minify } from 'terser';

const options = {
  ecma: 2022,
  // Arrows for functions: what is bundled makes objects by classes, never by a function with a prototype.
  compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
};

/** `isScript`: the entry is a classic script; without, a module like its siblings. */
export const terserOf = ({ isScript }) => ({
  name: 'filrouge:terser',
  async generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle).filter(({ type }) => type === 'chunk')) {
      const map = bundle[`${chunk.fileName}.map`];
      const sourceMap = map && {
        content: map.source.toString(),
        filename: chunk.fileName,
        url: `${chunk.fileName}.map`,
      };
      const minified = await minify(chunk.code, { ...options, ...formOf(isScript && chunk.isEntry), sourceMap });
      chunk.code = minified.code;
      if (map) map.source = minified.map;
    }
  },
});

/** A classic script is strict like the modules it was made of. */
const formOf = (isScript) => ({
  module: !isScript,
  mangle: true,
  format: { comments: false, ...(isScript ? { preamble: '"use strict";' } : {}) },
});
