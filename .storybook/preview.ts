import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../packages/elements/dist/custom-elements.json';

setCustomElementsManifest(manifest);

/** Shows a story as a page would: in the language, the colours and the width chosen in the toolbar. */
const page: Decorator = (story, { globals }) => {
  document.documentElement.lang = String(globals['locale']);
  document.documentElement.style.colorScheme = String(globals['theme']);
  return html`<div style="inline-size: ${globals['width']}; max-inline-size: 100%">${story()}</div>`;
};

const toolbar = (title: string, icon: 'globe' | 'contrast' | 'grow', items: string[]) => ({
  toolbar: { title, icon, items, dynamicTitle: true },
});

const preview: Preview = {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' } },
  decorators: [page],
  globalTypes: {
    locale: toolbar('Language', 'globe', ['fr', 'en']),
    theme: toolbar('Theme', 'contrast', ['light', 'dark']),
    width: toolbar('Width', 'grow', ['100%', '320px', '480px', '800px']),
  },
  initialGlobals: { locale: 'fr', theme: 'light', width: '100%' },
};
export default preview;
