import type { Session } from '@filrouge/engine';
import { languageTag } from './language-tag.js';

/** What the page may change in the middle of a call. */
export interface Changeable {
  readonly context: unknown;
  readonly locale: string | undefined;
  readonly callerLocale: string | undefined;
}

/** Tells the call under way what the page changed of it, and one that is shown now which language the page speaks. */
export function passOn(
  page: Changeable,
  session: Session,
  hasChanged: (key: keyof Changeable | 'session') => boolean,
): void {
  if (hasChanged('session')) return speakAs(page, session);
  const locale = languageTag(page.locale);
  const callerLocale = languageTag(page.callerLocale);
  if (hasChanged('context')) session.send({ type: 'CONTEXT_CHANGED', context: page.context });
  if (!hasChanged('locale') && !hasChanged('callerLocale')) return;
  session.send({ type: 'LOCALE_CHANGED', ...(locale && { locale }), ...(callerLocale && { callerLocale }) });
}

/** Which language the caller speaks is for the call to say. */
function speakAs(page: Pick<Changeable, 'locale'>, session: Session): void {
  const locale = languageTag(page.locale);
  if (locale && locale !== session.view.locale) session.send({ type: 'LOCALE_CHANGED', locale });
}
