import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../packages/elements/dist/custom-elements.json';
import { languages } from '../packages/elements/src/messages/index.js';
import './themes.css';

setCustomElementsManifest(manifest);

/** Shows a story as a page would: in the language, the tool, the colours and the width chosen in the toolbar. */
const page: Decorator = (story, { globals }) => {
  const root = document.documentElement;
  root.lang = String(globals['locale']);
  root.dir = root.lang === 'ar' ? 'rtl' : 'ltr';
  root.style.colorScheme = String(globals['theme']);
  root.className = `tool-${String(globals['tool'])}`;
  return html`<div style="inline-size: ${globals['width']}; max-inline-size: 100%">${story()}</div>`;
};

const toolbar = (title: string, icon: 'globe' | 'contrast' | 'grow' | 'paintbrush', items: string[]) => ({
  toolbar: { title, icon, items, dynamicTitle: true },
});

const preview: Preview = {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' } },
  decorators: [page],
  // A story is looked at with its words, as a page is that waits for them.
  loaders: [({ globals }) => Promise.resolve(languages.want(String(globals['locale'])))],
  globalTypes: {
    locale: toolbar('Language', 'globe', ['fr', 'en', 'de', 'es', 'ar']),
    theme: toolbar('Theme', 'contrast', ['light', 'dark']),
    tool: toolbar('Tool around', 'paintbrush', ['plain', 'sidebar', 'console']),
    width: toolbar('Width', 'grow', ['100%', '320px', '480px', '800px']),
  },
  initialGlobals: { locale: 'fr', theme: 'light', tool: 'plain', width: '100%' },
};
export default preview;
