import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { describeInCall } from '../messages/describe-in-call.js';
import type { ControlHost } from './control.js';
import type { EntryDraft } from './entry-draft.js';

/** How the search stands, in words; a failed one can be tried again. */
export function entryNote(host: ControlHost<EntryDraft>): TemplateResult {
  const { lookup, messages, locale, draft } = host;
  const issue = draft.entry === undefined ? lookup?.issue : undefined;
  return html`<p class="note" id="entry-note" role="status">
      ${issue ? describeInCall(issue, locale).message : sentenceOf(host)}
    </p>
    ${
      issue && issue.code !== 'lookup-source-missing'
        ? html`<button class="button" type="button" @click=${() => host.lookUp(draft.text)}>
            ${messages.tryAgain}
          </button>`
        : nothing
    }`;
}

function sentenceOf({ lookup, messages, draft }: ControlHost<EntryDraft>): string {
  if (!lookup || draft.entry !== undefined) return '';
  if (lookup.state === 'searching') return messages.searching;
  if (lookup.entries.length === 0) return lookup.query === '' ? '' : messages.nothingFound;
  return lookup.hasMore ? messages.moreEntries : messages.entryCount(lookup.entries.length);
}
