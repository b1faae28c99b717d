import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './copy.define.js';

const meta: Meta = { title: 'Elements/Copy', component: 'filrouge-copy' };
export default meta;

const copyables = [
  { label: 'Copier en texte', copied: 'Copié en texte', textOf: () => 'Plus de réseau' },
  { label: 'Copier en JSON', copied: 'Copié en JSON', textOf: () => '{}' },
];

/** One button a format; where the browser refuses, the text shows selected. */
export const Buttons: StoryObj = {
  render: () =>
    html`<filrouge-copy
      .copyables=${copyables}
      .byHand=${'Le navigateur refuse la copie : copiez au clavier.'}
      .fieldLabel=${'Texte à copier'}
    ></filrouge-copy>`,
};
