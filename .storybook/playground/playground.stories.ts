import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import example from '../../examples/plain-html/scenario.json?raw';
import { unpacked } from './share.js';
import './playground.js';

const meta: Meta = { title: 'Scenario playground', parameters: { layout: 'padded' }, tags: ['!autodocs'] };
export default meta;

/** Edit a scenario, and see the call, its picture and what is to be mended; the link holds the text. */
export const Playground: StoryObj = {
  render: (_args, { globals }) =>
    html`<scenario-playground .example=${example} locale=${String(globals['locale'] ?? 'fr')}></scenario-playground>`,
};

/** What happens in an edit: it breaks, the last that ran stays; the list leads to the line; it runs again, and is shared. */
export const Edited: StoryObj = {
  ...Playground,
  play: async ({ canvasElement }) => {
    const playground = canvasElement.querySelector('scenario-playground');
    if (!playground) throw new Error('[story] there is no playground');
    const shown = () => playground.renderRoot.querySelector('filrouge-agent')?.session?.view;
    const texts = (selector: string) =>
      [...playground.renderRoot.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
    await waitFor(() => expect(shown()?.scenario.id).toBe('acme-printer'), patience);

    playground.text = example.replace('"title":', '"titel":');
    await waitFor(() => expect(texts('.marks .error').join(' ')).toContain('titel'), patience);
    await expect(shown()?.scenario.id).toBe('acme-printer');
    playground.renderRoot.querySelector<HTMLElement>('.marks button')?.click();
    const selected = playground.renderRoot instanceof ShadowRoot && playground.renderRoot.activeElement;
    await expect(selected && selected.matches('.cm-content')).toBe(true);

    const mended = example.replace('acme-printer', 'acme-copier');
    playground.text = mended;
    await waitFor(() => expect(shown()?.scenario.id).toBe('acme-copier'), patience);
    await waitFor(() => expect(texts('.marks .error')).toEqual([]), patience);
    const { hash } = globalThis.location;
    await waitFor(
      async () => expect(await unpacked(globalThis.location.hash.split('=')[1] ?? '')).toBe(mended),
      patience,
    );
    history.replaceState(history.state, '', hash === '' ? ' ' : hash);
  },
};

/** In milliseconds; room for a busy machine. */
const patience = { timeout: 10_000 };
