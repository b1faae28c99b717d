/** Minifies once more what the bundler has minified: terser finds what a single pass over each module does not. */
import { minify } from 'terser';

const options = {
  ecma: 2022,
  compress: { passes: 2, pure_getters: true },
};

export const terser = {
  name: 'filrouge:terser',
  async generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle).filter(({ type }) => type === 'chunk')) {
      const map = bundle[`${chunk.fileName}.map`];
      const sourceMap = map && {
        content: map.source.toString(),
        filename: chunk.fileName,
        url: `${chunk.fileName}.map`,
      };
      const minified = await minify(chunk.code, { ...options, ...formOf(chunk), sourceMap });
      chunk.code = minified.code;
      if (map) map.source = minified.map;
    }
  },
};

/** The entry is a classic script, strict like the modules it was made of; its siblings are modules. */
const formOf = ({ isEntry }) => ({
  module: !isEntry,
  mangle: true,
  format: { comments: false, ...(isEntry ? { preamble: '"use strict";' } : {}) },
});
