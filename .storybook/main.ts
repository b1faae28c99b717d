import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../packages/*/src/**/*.mdx', '../packages/*/src/**/*.stories.ts', './playground/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    // Storybook's own chunks are large; an older target would have `light-dark()` rewritten into what no token understands.
    build: { ...vite.build, chunkSizeWarningLimit: 2000, cssTarget: ['chrome123', 'firefox120', 'safari17.5'] },
    resolve: { ...vite.resolve, conditions: ['@filrouge/source', 'module', 'browser', 'development|production'] },
  }),
};
export default config;
