import type { Preferences } from './preferences.js';
import type { Line } from './switchboard.js';

/** Tells a call the languages that were chosen, and no other: the caller's may have been chosen in the widget since. */
export function tellLanguages({ call, session }: Line, change: Partial<Preferences>, operatorLocale: string): void {
  const { locale, callerLocale } = change;
  const spoken = callerLocale === 'announced' ? (call.language ?? operatorLocale) : callerLocale;
  if (locale === undefined && spoken === undefined) return;
  session.send({ type: 'LOCALE_CHANGED', ...(locale && { locale }), ...(spoken && { callerLocale: spoken }) });
}
