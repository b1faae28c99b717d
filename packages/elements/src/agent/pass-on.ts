import type { Session } from '@filrouge/engine';
import { languageTag } from './language-tag.js';

/** What the page may change in the middle of a call. */
export interface Changeable {
  readonly context: unknown;
  readonly locale: string | undefined;
  readonly callerLocale: string | undefined;
}

/** Tells the call under way what the page changed of it. */
export function passOn(page: Changeable, session: Session, hasChanged: (key: keyof Changeable) => boolean): void {
  const locale = languageTag(page.locale);
  const callerLocale = languageTag(page.callerLocale);
  if (hasChanged('context')) session.send({ type: 'CONTEXT_CHANGED', context: page.context });
  if (!hasChanged('locale') && !hasChanged('callerLocale')) return;
  session.send({ type: 'LOCALE_CHANGED', ...(locale && { locale }), ...(callerLocale && { callerLocale }) });
}

/** Shows a call in the page's language, where it has one; which language the caller speaks is for the call to say. */
export function speakAs(page: Pick<Changeable, 'locale'>, session: Session): void {
  const locale = languageTag(page.locale);
  if (locale && locale !== session.view.locale) session.send({ type: 'LOCALE_CHANGED', locale });
}
