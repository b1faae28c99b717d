import type { SearchHit } from '../source.js';

/** A hit with the source that gave it. */
export interface SourcedHit extends SearchHit {
  readonly source: string;
}

/** One source's hits and how much its word counts. */
export interface RankedHits {
  readonly source: string;
  /** 1 is usual; 0 leaves only its place among the hits of others. */
  readonly weight: number;
  readonly hits: readonly SearchHit[];
}

/** Damps the first ranks, so that one source's favourite does not beat what two agree on (Cormack 2009 uses 60). */
const damping = 60;

/**
 * Reciprocal rank fusion: scores of different systems cannot be compared, their ranks can. The same article of several
 * sources is one hit with the sum of their scores; the first source that gave it shows it.
 */
export function fusedHits(lists: readonly RankedHits[]): SourcedHit[] {
  const fused: SourcedHit[] = [];
  const places = new Map<string, number>();
  for (const { source, weight, hits } of lists) {
    for (const [rank, hit] of hits.entries()) {
      const score = (weight * (damping + 1)) / (damping + 1 + rank);
      const keys = identitiesOf(hit, source);
      const at = placeOf(keys, places) ?? namesake(hit, source, fused) ?? fused.length;
      fused[at] = merged(fused[at], { ...hit, score, source });
      for (const key of keys) if (!places.has(key)) places.set(key, at);
    }
  }
  return fused.toSorted((a, b) => b.score - a.score);
}

function placeOf(keys: readonly string[], places: ReadonlyMap<string, number>): number | undefined {
  return keys.flatMap((key) => places.get(key) ?? [])[0];
}

/** The place of an article of another source with the same title; within one source titles may repeat. */
function namesake(hit: SearchHit, source: string, fused: readonly SourcedHit[]): number | undefined {
  const name = nameOf(hit);
  const at = fused.findIndex((other) => other.source !== source && nameOf(other) === name);
  return at < 0 ? undefined : at;
}

function merged(before: SourcedHit | undefined, hit: SourcedHit): SourcedHit {
  if (!before) return hit;
  const texts = new Set(before.matches.map(({ text }) => text));
  const matches = [...before.matches, ...hit.matches.filter(({ text }) => !texts.has(text))];
  return { ...before, score: before.score + hit.score, matches, excerpt: before.excerpt ?? hit.excerpt };
}

/** What makes two hits the same article: the address, and the id within a source. */
function identitiesOf({ article: { id, url } }: SearchHit, source: string): string[] {
  // The query of an address may be all that tells two articles apart.
  const address = url?.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/?(?:#.*)?$/, '');
  return [...(address ? [`url ${address}`] : []), `id ${source} ${id}`];
}

function nameOf({ article: { title, locale, collection } }: SearchHit): string {
  return `${collection} ${locale} ${title.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()}`;
}
