import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../packages/*/src/**/*.mdx', '../packages/*/src/**/*.stories.ts', './playground/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    build: { ...vite.build, chunkSizeWarningLimit: 2000 }, // Storybook's own chunks
    resolve: { ...vite.resolve, conditions: ['@filrouge/source', 'module', 'browser', 'development|production'] },
  }),
};
export default config;
