import type { View } from '@filrouge/engine';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { icon } from '../icons/icon.js';
import { languageOf, type Messages, shownText } from '../messages/index.js';
import { quote } from '../templates/quote.js';

/** What is shown when no question is left: how the interview ended, or that everything is settled. */
export function questionClosing(view: View, messages: Messages['question'], onBack: () => void): TemplateResult {
  return html`<section
    class="closing"
    lang=${languageOf(view.locale)}
    tabindex="-1"
    data-focus
    aria-labelledby="closing"
  >
    ${view.ending ? ended(view, messages) : settled(view, messages)}
    <div class="navigation">
      <button class="button" type="button" data-action="previous" @click=${onBack}>
        ${icon('back')}${messages.backToLast}
      </button>
    </div>
  </section>`;
}

function ended(
  { ending, locale, callerLocale }: View,
  messages: Messages['question'],
): TemplateResult | typeof nothing {
  if (!ending) return nothing;
  return html`<div class="overline"><span class="badge info">${messages.outcomes[ending.outcome]}</span></div>
    <h2 class="label" id="closing">${icon('flag')} ${messages.endHeading}</h2>
    <p class="closing-text" lang=${ending.text.locale}>${shownText(ending.text)}</p>
    ${ending.say ? quote(ending.say, { messages, locale, callerLocale }) : nothing}`;
}

function settled(view: View, messages: Messages['question']): TemplateResult {
  return html`<h2 class="label" id="closing">${icon('success')} ${messages.allAsked}</h2>
    <p class="closing-text">${whatNext(view, messages)}</p>`;
}

function whatNext({ isReady, missing }: View, messages: Messages['question']): string {
  if (isReady) return messages.allAskedHelp;
  const isForRules = missing.some(({ kind }) => kind === 'unacknowledged');
  return isForRules ? messages.rulesWaiting : messages.notReady;
}
