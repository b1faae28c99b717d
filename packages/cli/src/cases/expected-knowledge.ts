import type { View } from '@filrouge/engine';
import { searchFor } from '@filrouge/knowledge';
import { isDeepStrictEqual } from 'node:util';

/** What a call asks of the knowledge base. */
export interface AskedKnowledge {
  /** Ids of the articles that rules put first, in their order. */
  readonly pins: readonly string[];
  /** Texts that are searched for, the weightiest first. */
  readonly searches: readonly string[];
}

/** What a call asks of the knowledge base as it stands. */
export function knowledgeOf({ wantedKnowledge }: View): AskedKnowledge {
  const { query, pins } = searchFor(wantedKnowledge);
  return { pins: pins.map(({ article }) => article), searches: query.parts.map(({ text }) => text) };
}

/**
 * Whether the call asks what a case expects: `pins` must be the same, each of `searches` must stand in one of the texts
 * searched for, whatever its case; a key that is not there is not compared.
 */
export function isKnowledgeAsExpected(expected: unknown, actual: unknown): boolean {
  if (typeof expected !== 'object' || expected === null) return false;
  // `knowledgeOf` made it.
  const { pins, searches } = actual as AskedKnowledge;
  return Object.entries(expected).every(([key, wanted]) => {
    if (key === 'pins') return isDeepStrictEqual(wanted, pins);
    return key === 'searches' && Array.isArray(wanted) && wanted.every((text) => isSearched(text, searches));
  });
}

/** Of what a call asks, only what a case compares: words that are still searched for stay, those that are not go. */
export function namedKnowledge(expected: unknown, actual: unknown): unknown {
  if (typeof expected !== 'object' || expected === null) return actual;
  // `knowledgeOf` made it.
  const { pins, searches } = actual as AskedKnowledge;
  const named = Object.entries(expected).map(([key, wanted]: [string, unknown]): [string, unknown] => {
    if (key === 'pins') return [key, pins];
    return [key, Array.isArray(wanted) ? wanted.filter((text) => isSearched(text, searches)) : searches];
  });
  return Object.fromEntries(named);
}

const isSearched = (text: unknown, searches: readonly string[]): boolean =>
  typeof text === 'string' && searches.some((searched) => searched.toLowerCase().includes(text.toLowerCase()));
