import { primaryTagOf } from '../languages/language.js';
import type { SourcedHit } from './rank-fusion.js';

/** How an article served at the desk so far. */
export interface Usefulness {
  /** Calls in which it was tried and helped. */
  readonly helped: number;
  /** Calls in which it was tried and did not. */
  readonly failed: number;
}

/** What lifts or lowers a hit besides its rank. */
export interface Leanings {
  /** The reader's language; others count less. Defaults to no preference. */
  readonly locale?: string | undefined;
  /** How articles served so far, by id. Defaults to nothing known. */
  readonly usefulnessOf?: ((id: string) => Usefulness | undefined) | undefined;
  /** Milliseconds since 1970, to tell an old article. */
  readonly now: number;
}

/** An article in another language stands about ten ranks lower. */
const otherLocale = 0.85;
/** An article loses a tenth at most for its age, half of it in two years: old is not wrong. */
const ageShare = 0.1;
const halfLifeMs = 2 * 365 * 24 * 3_600_000;
/** What use at the desk can give or take. */
const useShare = 0.3;
/** Doubt about few calls: one success must not put an article on top. */
const doubt = 5;

/** The score with what the desk knows: language, age, and whether it helped before. */
export function leaningScore({ score, article }: SourcedHit, { locale, usefulnessOf, now }: Leanings): number {
  const isForeign = locale !== undefined && primaryTagOf(locale) !== primaryTagOf(article.locale);
  const isUndetermined = article.locale === 'und';
  const language = isForeign && !isUndetermined ? otherLocale : 1;
  return (
    score * language * freshnessOf(article.updatedAt, now) * (1 + useShare * balanceOf(usefulnessOf?.(article.id)))
  );
}

function freshnessOf(updatedAt: string | undefined, now: number): number {
  const time = Date.parse(updatedAt ?? '');
  if (Number.isNaN(time)) return 1 - ageShare / 2;
  return 1 - ageShare + ageShare * 0.5 ** (Math.max(0, now - time) / halfLifeMs);
}

/** From -1, never helped, to 1, always helped; near 0 while it was tried seldom. */
function balanceOf({ helped, failed }: Usefulness = { helped: 0, failed: 0 }): number {
  return (helped - failed) / (helped + failed + doubt);
}
