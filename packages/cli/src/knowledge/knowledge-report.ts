import type { Ticket } from '@filrouge/ticket';

/** Words that a search found nothing for, in calls that an article solved after all. */
export interface AliasCandidate {
  readonly article: string;
  readonly title: string;
  readonly alias: string;
  /** Calls it happened in. */
  readonly calls: number;
}

/** How an article served. */
export interface ArticleUse {
  readonly article: string;
  readonly title: string;
  /** Calls it was shown in. */
  readonly suggested: number;
  readonly opened: number;
  readonly solved: number;
  readonly didNotHelp: number;
  readonly outdated: number;
}

/** What tickets tell those who write articles. */
export interface KnowledgeReport {
  readonly calls: number;
  /** Share of calls in which an article was opened or tried, 0 to 1; 0 without calls. */
  readonly linkRate: number;
  /** Share of calls that an article solved, 0 to 1; 0 without calls. */
  readonly solvedRate: number;
  /** Words to add to an article, most frequent first. */
  readonly aliasCandidates: readonly AliasCandidate[];
  /** What was searched for in vain or noted as missing, most frequent first, the aliases left out. */
  readonly missing: readonly { readonly words: string; readonly calls: number }[];
  /** Articles that were shown often and never opened, most shown first. */
  readonly dead: readonly ArticleUse[];
  /** Articles said to be wrong or outdated, most often first. */
  readonly outdated: readonly ArticleUse[];
  readonly articles: readonly ArticleUse[];
}

/** An article nobody opens is dead after that many calls: fewer are chance. */
const leastSuggested = 5;

/** What tickets tell those who write articles; a pure count, in which nobody's answers appear. */
export function knowledgeReportOf(tickets: readonly Pick<Ticket, 'knowledge'>[]): KnowledgeReport {
  const all = tickets.map(({ knowledge }) => knowledge);
  const articles = usesOf(all);
  const aliasCandidates = aliasesOf(all);
  const aliases = new Set(aliasCandidates.map(({ alias }) => alias));
  const linked = all.filter(({ opened, tried }) => opened.length + tried.length > 0).length;
  const solved = all.filter((knowledge) => solutionsIn(knowledge).length > 0).length;
  const wanted = counted(all.flatMap(wishesIn)).filter(({ words }) => !aliases.has(words));
  return {
    calls: all.length,
    linkRate: linked / Math.max(1, all.length),
    solvedRate: solved / Math.max(1, all.length),
    aliasCandidates,
    missing: wanted,
    dead: falling(
      articles.filter(({ suggested, opened }) => suggested >= leastSuggested && opened === 0),
      ({ suggested }) => suggested,
    ),
    outdated: falling(
      articles.filter(({ outdated }) => outdated > 0),
      ({ outdated }) => outdated,
    ),
    articles,
  };
}

/** The aliases by article, to be reviewed and put into its front matter. */
export function aliasPatchOf({ aliasCandidates }: KnowledgeReport): Readonly<Record<string, readonly string[]>> {
  const patch: Record<string, string[]> = {};
  for (const { article, alias } of aliasCandidates) (patch[article] ??= []).push(alias);
  return patch;
}

type Knowledge = Ticket['knowledge'];

const solutionsIn = ({ tried }: Knowledge) => tried.filter(({ outcome }) => outcome === 'solved');

const folded = (words: string): string => words.trim().toLowerCase().replace(/\s+/g, ' ');

/** Each wish once a call. */
const wishesIn = ({ failedSearches, missing = [] }: Knowledge): readonly string[] => [
  ...new Set([...failedSearches, ...missing].map(folded)),
];

function aliasesOf(all: readonly Knowledge[]): readonly AliasCandidate[] {
  const candidates = new Map<string, AliasCandidate>();
  for (const knowledge of all) {
    for (const { id, title } of solutionsIn(knowledge)) {
      for (const alias of new Set(knowledge.failedSearches.map(folded))) {
        const key = JSON.stringify([id, alias]);
        const calls = (candidates.get(key)?.calls ?? 0) + 1;
        candidates.set(key, { article: id, title, alias, calls });
      }
    }
  }
  return falling([...candidates.values()], ({ calls }) => calls);
}

function usesOf(all: readonly Knowledge[]): readonly ArticleUse[] {
  const uses = new Map<string, ArticleUse>();
  const count = (id: string, title: string, key: Exclude<keyof ArticleUse, 'article' | 'title'>) => {
    const none = { article: id, title, suggested: 0, opened: 0, solved: 0, didNotHelp: 0, outdated: 0 };
    const use = uses.get(id) ?? none;
    uses.set(id, { ...use, [key]: use[key] + 1 });
  };
  for (const { suggested, opened, tried } of all) {
    for (const { id, title } of suggested) count(id, title, 'suggested');
    for (const id of opened) count(id, id, 'opened');
    for (const { id, title, outcome } of tried) if (outcome) count(id, title, outcome);
  }
  return falling([...uses.values()], ({ suggested }) => suggested);
}

function counted(words: readonly string[]): readonly { readonly words: string; readonly calls: number }[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return falling(
    [...counts].map(([word, calls]) => ({ words: word, calls })),
    ({ calls }) => calls,
  );
}

function falling<Entry>(entries: readonly Entry[], measure: (entry: Entry) => number): readonly Entry[] {
  return entries.toSorted((one, other) => measure(other) - measure(one));
}
