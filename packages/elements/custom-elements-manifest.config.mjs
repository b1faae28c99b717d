import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const publishedPath = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
const isPublic = ({ privacy }) => privacy !== 'private' && privacy !== 'protected';

/** Keeps only the public interface, with the paths of the published files. */
const publicApi = {
  name: 'public-api',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.path = publishedPath(module.path);
      for (const { declaration } of module.exports ?? [])
        if (declaration?.module) declaration.module = publishedPath(declaration.module);
      for (const declaration of module.declarations ?? []) {
        declaration.members &&= declaration.members.filter(isPublic);
        if (declaration.superclass?.module)
          declaration.superclass.module = publishedPath(declaration.superclass.module);
      }
    }
  },
};

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.stories.ts', 'src/**/*.harness.ts', 'src/testing/**'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    publicApi,
    customElementVsCodePlugin({ outdir: 'dist' }),
    jsxTypesPlugin({
      outdir: 'dist',
      fileName: 'jsx.d.ts',
      componentTypePath: (_name, _tag, path) => `./${publishedPath(path).replace(/^dist\//, '')}`,
      stronglyTypedEvents: true,
    }),
  ],
};
