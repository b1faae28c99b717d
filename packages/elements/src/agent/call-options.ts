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

/** The page's way to hand over a ticket, read again when one leaves: the page may give it after the call began. */
export function deliverOf(settings: Pick<CallSettings, 'deliver'>): Deliver {
  return (ticket, options) => settings.deliver?.(ticket, options) ?? Promise.resolve({ status: 'delivered' });
}

/** A session's options from the page's. */
export function callOptionsOf(settings: CallSettings): SessionOptions {
  const { context, clock, channel, operator } = settings;
  const locale = languageTag(settings.locale);
  const callerLocale = languageTag(settings.callerLocale);
  return {
    clock,
    deliver: deliverOf(settings),
    ...(context === undefined ? {} : { context }),
    ...(locale === undefined ? {} : { locale }),
    ...(callerLocale === undefined ? {} : { callerLocale }),
    ...(channel === undefined ? {} : { channel }),
    ...(operator === undefined ? {} : { operator }),
  };
}
