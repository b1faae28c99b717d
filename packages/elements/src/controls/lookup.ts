import { control } from './control.js';
import { entryCombobox } from './entry-combobox.js';
import { entryDraftOf, entryOf, type EntryDraft } from './entry-draft.js';

/** An entry of the host's data, searched by typing; Enter picks the first that is found. */
export const lookupControl = control<EntryDraft>({
  type: 'lookup',
  takesText: () => true,
  draftOf: ({ question }) => entryDraftOf(question),
  answerOf: entryOf,
  render: (host) =>
    entryCombobox(host, {
      detailOf: ({ attributes = {} }) => Object.values(attributes).join(' · '),
      picksFirst: true,
    }),
});
