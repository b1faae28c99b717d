import type { IssueParams } from '../issue.js';
import { durationTyped, shownDuration } from '../typing/duration-typed.js';

/** What a sentence needs beside the params of its issue. */
export interface Words {
  /** BCP 47 tag; numbers are written its way. */
  readonly locale: string;
  /** Kinds of values, in words. */
  readonly kinds: Readonly<Record<string, string>>;
  /** What another code says, with the same params. */
  readonly messageOf: (code: string) => string;
}

const choice = /\[([^[\]|]*)(?:\|([^[\]]*))?\]/g;
const placeholder = /\{(\w+)(?::(\w+))?\}/g;

/** A sentence of `IssueMessages` with its params filled in; a param that is not there leaves an ellipsis. */
export function fillSentence(sentence: string, params: IssueParams, words: Words): string {
  const chosen = sentence.replace(choice, (_whole, first: string, otherwise = '') =>
    hasEveryParam(first, params) ? first : otherwise,
  );
  return chosen.replace(placeholder, (_whole, name: string, format?: string) => {
    const value = paramOf(params, name);
    return value === undefined ? '…' : (formats[format ?? ''] ?? asIs)(value, words);
  });
}

/** Names of the params a sentence uses. */
export const paramsIn = (sentence: string): readonly string[] =>
  [...sentence.matchAll(placeholder)].map(([, name = '']) => name);

type Value = string | number | boolean;

const formats: Readonly<Record<string, (value: Value, words: Words) => string>> = {
  kind: (value, words) => kindIn(String(value), words),
  code: (value, words) => words.messageOf(String(value)),
  length: (value, { locale }) => shownDuration(durationTyped(String(value)) ?? 0, locale),
};

const asIs = (value: Value, { locale }: Words) => (typeof value === 'number' ? numberIn(value, locale) : String(value));

function kindIn(kind: string, { kinds, locale }: Words): string {
  const named = (one: string) => (Object.hasOwn(kinds, one) ? (kinds[one] ?? one) : one);
  if (Object.hasOwn(kinds, kind)) return named(kind);
  return new Intl.ListFormat(wellFormed(locale), { type: 'disjunction' }).format(kind.split('|').map(named));
}

const numberIn = (value: number, locale: string) =>
  new Intl.NumberFormat(wellFormed(locale), { maximumFractionDigits: 20 }).format(value);

/** The locale comes from a host: a tag `Intl` cannot read must not lose the issue. */
function wellFormed(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

const paramOf = (params: IssueParams, name: string): Value | undefined =>
  Object.hasOwn(params, name) ? params[name] : undefined;

const hasEveryParam = (sentence: string, params: IssueParams): boolean =>
  paramsIn(sentence).every((name) => (paramOf(params, name) ?? '') !== '');
