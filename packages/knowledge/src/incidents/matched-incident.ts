import { chunksOf } from '../analysis/chunks.js';
import { isFiller } from '../analysis/filler-words.js';
import { foldWord } from '../analysis/fold-word.js';
import { tokensOf } from '../analyzer.js';
import { english } from '../languages/en.js';
import { french } from '../languages/fr.js';
import type { DescribedAnswer } from '../query-of.js';
import { queryOf } from '../query-of.js';
import type { Incident } from './incident.js';

/** What is known of a call that an incident may be the cause of. */
export interface CallSoFar {
  /** Id of the client. */
  readonly client: string;
  /** Everything answered so far; private answers do not count, whatever is handed in. */
  readonly answers: readonly DescribedAnswer[];
  /** The scenario's category of the call. */
  readonly category?: string | undefined;
  /** Answers that an incident may be about, by question id: values and labels, last as it is shown. */
  readonly told: Readonly<Record<string, readonly string[]>>;
}

/** An open incident that may be what the caller calls about, and why. */
export interface MatchedIncident {
  readonly incident: Incident;
  /** Id of the source that told it. */
  readonly source: string;
  /** Words of the call found in the incident, as the call has them, the weightiest first. */
  readonly words: readonly string[];
  /** Answers that the incident is about, as they are shown. */
  readonly where: readonly string[];
  /** Whether it is of the call's own category. */
  readonly isOfCategory: boolean;
}

/** More is a list to read, and the caller is on the line. */
const mostMatches = 3;

const languages = [french, english] as const;

/** The incidents that fit a call, the closest first: one of another category or place is left out, and one without a word in common. */
export function matchedIncidents(
  open: readonly { readonly incident: Incident; readonly source: string }[],
  call: CallSoFar,
): readonly MatchedIncident[] {
  const said = termsOfCall(call);
  const matches = open.flatMap((one) => matchOf(one, call, said) ?? []);
  return matches
    .toSorted((a, b) => b.score - a.score || (b.match.incident.calls ?? 0) - (a.match.incident.calls ?? 0))
    .slice(0, mostMatches)
    .map(({ match }) => match);
}

interface Scored {
  readonly score: number;
  readonly match: MatchedIncident;
}

interface SaidTerm {
  readonly text: string;
  readonly weight: number;
}

function matchOf(
  { incident, source }: { readonly incident: Incident; readonly source: string },
  call: CallSoFar,
  said: ReadonlyMap<string, SaidTerm>,
): Scored | undefined {
  const where = placesOf(incident, call);
  const isOfOther =
    incident.category !== undefined && call.category !== undefined && incident.category !== call.category;
  if (isOfOther || where === undefined) return undefined;
  const isOfCategory = incident.category !== undefined && incident.category === call.category;
  const terms = [...termsOf([incident.title, ...(incident.words ?? [])].join('\n')).keys()];
  // The place alone says nothing of what is broken there, in the title neither.
  const named = where.flatMap((place) => chunksOf(place).map(foldWord));
  const found = terms
    .flatMap((term) => said.get(term) ?? [])
    .filter(({ text }) => !named.includes(foldWord(text)))
    .toSorted((a, b) => b.weight - a.weight);
  if (found.length === 0 && !isOfCategory) return undefined;
  const words = uniqueWords(found.map(({ text }) => text));
  const score = found.reduce((sum, { weight }) => sum + weight, 0) + where.length + (isOfCategory ? 1 : 0);
  return { score, match: { incident, source, words, where, isOfCategory } };
}

/** What is told of where the incident is; undefined when the call is from elsewhere. Not answered yet excludes nothing. */
function placesOf({ where = {} }: Incident, { told }: CallSoFar): readonly string[] | undefined {
  const places: string[] = [];
  for (const [id, wanted] of Object.entries(where)) {
    const given = Object.hasOwn(told, id) ? (told[id] ?? []) : [];
    const shown = given.at(-1);
    if (shown === undefined) continue;
    const folded = new Set(given.map(foldText));
    if (!wanted.some((text) => folded.has(foldText(text)))) return undefined;
    places.push(shown);
  }
  return places;
}

function termsOfCall({ answers }: CallSoFar): ReadonlyMap<string, SaidTerm> {
  const terms = new Map<string, SaidTerm>();
  // Weightiest first: a word said twice counts where it tells most.
  for (const { text, weight } of queryOf(answers).parts) {
    for (const [term, said] of termsOf(text.slice(0, mostCharacters))) {
      if (!terms.has(term)) terms.set(term, { text: said, weight });
    }
  }
  return terms;
}

/** An account of what happened is a page at most. */
const mostCharacters = 4_000;

/** What a text can be matched by, in each language, with the word it stands for; words of one language that say nothing in another do not count. */
function termsOf(text: string): ReadonlyMap<string, string> {
  const terms = new Map<string, string>();
  for (const language of languages) {
    for (const token of tokensOf(text.slice(0, mostCharacters), language)) {
      if (token.kind === 'code' ? /^#\d{1,2}$/.test(token.term) : saysNothing(token.text)) continue;
      if (!terms.has(token.term)) terms.set(token.term, token.text);
    }
  }
  return terms;
}

function saysNothing(text: string): boolean {
  const folded = foldWord(text).replace(french.elision ?? /^$/, '');
  return folded.length < 2 || isFiller(folded) || languages.some(({ stopwords }) => stopwords.has(folded));
}

/** Two languages may find the same word. */
function uniqueWords(texts: readonly string[]): readonly string[] {
  const byWord = new Map(texts.map((text) => [foldWord(text), text]));
  return [...byWord.values()];
}

const foldText = (text: string): string => chunksOf(text).map(foldWord).join(' ');
