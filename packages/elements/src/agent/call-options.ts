import type { Clock, Deliver, SessionOptions } from '@filrouge/engine';
import type { Channel } from '@filrouge/ticket';
import { languageTag } from './language-tag.js';

/** What the page told the agent of the calls to come. */
export interface CallSettings {
  readonly context: unknown;
  readonly clock: Clock;
  readonly deliver: Deliver | undefined;
  readonly locale: string | undefined;
  readonly callerLocale: string | undefined;
  readonly channel: Channel | undefined;
  readonly operator: { readonly id: string; readonly name?: string } | undefined;
}

/**
 * A session's options from the page's. The settings are read again when the ticket leaves: a page may give its `deliver`
 * after the call began.
 */
export function callOptionsOf(settings: CallSettings): SessionOptions {
  const { context, clock, channel, operator } = settings;
  const locale = languageTag(settings.locale);
  const callerLocale = languageTag(settings.callerLocale);
  return {
    clock,
    deliver: (ticket, options) =>
      settings.deliver ? settings.deliver(ticket, options) : Promise.resolve({ status: 'delivered' }),
    ...(context === undefined ? {} : { context }),
    ...(locale === undefined ? {} : { locale }),
    ...(callerLocale === undefined ? {} : { callerLocale }),
    ...(channel === undefined ? {} : { channel }),
    ...(operator === undefined ? {} : { operator }),
  };
}
