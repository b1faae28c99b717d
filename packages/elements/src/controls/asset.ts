import type { QuestionView } from '@filrouge/engine';
import { html } from 'lit';
import { control } from './control.js';
import { entryCombobox } from './entry-combobox.js';
import { entryDraftOf, entryOf, type EntryDraft } from './entry-draft.js';
import { textField } from './text-field.js';

/** A thing by its tag: typed as it is read out, or picked in the host's inventory. */
export const assetControl = control<EntryDraft>({
  type: 'asset',
  takesText: () => true,
  draftOf: ({ question }) => {
    const { entry, text } = entryDraftOf(question);
    // A tag that was only typed is typed over, not picked again.
    return entry && entry.label !== entry.value ? { entry, text: question.display } : { text };
  },
  answerOf: entryOf,
  render: (host) => {
    if (isSearched(host.question)) {
      return entryCombobox(host, {
        detailOf: ({ value, attributes = {} }) => [value, ...Object.values(attributes)].join(' · '),
        picksFirst: false,
      });
    }
    const { draft } = host;
    const keep = (text: string) => host.keep({ text });
    const give = (text: string) => host.give({ text });
    const giveAndStay = (text: string) => host.giveAndStay({ text });
    return html`<div class="short">
      ${textField({ ...host, draft: draft.text, keep, give, giveAndStay, preview: (text) => host.preview({ text }) })}
    </div>`;
  },
});

const isSearched = ({ settings }: QuestionView) => Object.hasOwn(settings, 'source');
