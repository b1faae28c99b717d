import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const publishedPath = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
const isPublic = ({ privacy }) => privacy !== 'private' && privacy !== 'protected';

/** The analyzer takes the first argument of an event's class for its name. */
const isOurs = ({ name = '' }) => name.startsWith('filrouge-');
const withClass = (event) => ({ ...event, type: { text: `GlobalEventHandlersEventMap['${event.name}']` } });

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
        declaration.events &&= declaration.events.filter(isOurs).map(withClass);
        if (declaration.superclass?.module)
          declaration.superclass.module = publishedPath(declaration.superclass.module);
      }
    }
  },
};

export default {
  globs: ['src/**/*.ts'],
  exclude: [
    'src/**/*.test.ts',
    'src/**/*.stories.ts',
    'src/**/*.harness.ts',
    'src/testing/**',
    'src/react/**',
    'src/vue/**',
  ],
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
