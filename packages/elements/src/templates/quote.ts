import type { ViewText } from '@filrouge/engine';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { messagesFor, type Messages } from '../messages/index.js';

/** What a quote is shown with. */
export interface QuoteOptions {
  readonly messages: Messages['question'];
  /** The operator's locale: the language names are in it. */
  readonly locale: string;
  /** The caller's; a text in another language is marked. */
  readonly callerLocale: string;
}

/** A sentence to say word for word, in the quotation marks of its own language; marked when that is not the caller's. */
export function quote(say: ViewText, { messages, locale, callerLocale }: QuoteOptions): TemplateResult {
  const { openQuote, closeQuote } = messagesFor(say.locale).question;
  const isForeign = baseOf(say.locale) !== baseOf(callerLocale);
  return html`<blockquote class="quote">
    <span class="quote-mark">${messages.say}</span>
    <span class="quote-text" lang=${say.locale}>${openQuote}${say.text}${closeQuote}</span>
    ${isForeign ? html`<span class="badge">${messages.inLanguage(languageName(say.locale, locale))}</span>` : nothing}
  </blockquote>`;
}

/** Name of a language in another; the tag itself where the browser has no name for it. */
function languageName(tag: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
}

const baseOf = (locale: string) => locale.split('-', 1)[0] ?? locale;
