import type { ViewText } from '@filrouge/engine';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { type Messages, messagesFor, shownText } from '../messages/index.js';
import { languageName } from '../messages/language-name.js';
import { isForeign } from './language-mark.js';

/** What a quote is shown with. */
export interface QuoteOptions {
  readonly messages: Messages['question'];
  /** The operator's locale: language names are in it, where the elements have its words. */
  readonly locale: string;
  /** The caller's; a text in another language is marked. */
  readonly callerLocale: string;
}

/** A sentence to say word for word, in the quotation marks of its own language; marked when that is not the caller's. */
export function quote(say: ViewText, { messages, locale, callerLocale }: QuoteOptions): TemplateResult {
  const { openQuote, closeQuote } = messagesFor(say.locale).question;
  return html`<blockquote class="quote">
    <span class="quote-mark">${messages.say}</span>
    <span class="quote-text" lang=${say.locale}>${openQuote}${shownText(say)}${closeQuote}</span>
    ${isForeign(say.locale, callerLocale) ? html`<span class="badge">${messages.inLanguage(languageName(say.locale, locale))}</span>` : nothing}
  </blockquote>`;
}
