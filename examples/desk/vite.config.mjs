import { defaultClientConditions, defineConfig } from 'vite';

// The packages are taken from their sources: nothing needs to be built, and a change shows at once.
export default defineConfig({
  base: './',
  resolve: { conditions: ['@filrouge/source', ...defaultClientConditions] },
  server: { host: '127.0.0.1', port: 5173 },
  preview: { host: '127.0.0.1', port: 4173 },
  build: {
    target: 'es2022',
    // The page's policy allows no data: addresses, and a browser that runs the desk preloads modules by itself.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The whole desk is needed at once: one file of about 160 kB compressed.
    chunkSizeWarningLimit: 700,
  },
});
