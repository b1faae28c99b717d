import type { Article } from '../article.js';
import { summaryOf } from '../article.js';
import { fusedHits } from '../fuse/rank-fusion.js';
import type { KnowledgeIssue } from '../issues.js';
import { issueOf, KnowledgeError } from '../issues.js';
import { foldWord } from '../analysis/fold-word.js';
import type { KnowledgeQuery } from '../query.js';
import { isEmptyQuery } from '../query.js';
import { primaryTagOf } from '../languages/language.js';
import { defaultLimit, notHeld, nothingFound } from '../source.js';
import type { KnowledgeSource, Match, SearchHit, SearchOptions, SearchResult } from '../source.js';
import { queryWordsOf } from './query-text.js';
import { readResponse } from './read-response.js';
import type { ReadResponse } from './read-response.js';
import type { RemoteRequest, RemoteTransport } from './transport.js';

/** What an adapter asks a search with. */
export interface RemoteQuery {
  /** At least one word. */
  readonly words: readonly string[];
  /** The words as one text. */
  readonly text: string;
  readonly limit: number;
  /** BCP 47; absent for no preference. */
  readonly locale?: string | undefined;
}

/** One article as the answer to a search lists it; `body` may be empty there. */
export interface RemoteHit {
  readonly article: Article;
  /** Plain text. */
  readonly excerpt?: string | undefined;
}

/** Turns searches into requests of one system and its answers into articles. Pure. */
export interface RemoteAdapter {
  /**
   * What is asked at once; the answers are fused by rank, so that an article which several find comes first. Systems
   * that want every word in an article are asked once a word.
   */
  searchRequests(query: RemoteQuery): readonly RemoteRequest[];
  /** The hits, best first; undefined when the answer has another shape. Entries that are no articles are left out. */
  readHits(json: unknown): readonly RemoteHit[] | undefined;
  /** What an article is read from, asked for at once; none for an id that cannot be one of the system's. */
  articleRequests(id: string): readonly RemoteRequest[];
  /** The article from the answers in the order of the requests; undefined when they are of another shape. */
  readArticle(answers: readonly unknown[], id: string): Article | undefined;
}

/** What every remote source is made with. */
export interface RemoteOptions {
  readonly transport: RemoteTransport;
  /** Names the source. Defaults to the system's name. */
  readonly id?: string | undefined;
  /** The collection its articles belong to; a search of others does not ask it. Defaults to the source's id. */
  readonly collection?: string | undefined;
  /** The language of its articles where the system does not tell. Defaults to `und`. */
  readonly locale?: string | undefined;
}

/** Where an adapter's articles belong. */
export interface Belonging {
  readonly collection: string;
  readonly locale: string;
}

/** A knowledge source from an adapter and a transport. */
export function createRemoteSource(
  system: string,
  options: RemoteOptions,
  adapterOf: (belonging: Belonging) => RemoteAdapter,
): KnowledgeSource {
  const { transport, id = system, collection = id, locale = 'und' } = options;
  const adapter = adapterOf({ collection, locale });
  return {
    id,
    search: (query, searchOptions = {}) => searchRemote({ adapter, transport, collection }, query, searchOptions),
    get: (articleId, { signal } = {}) => getRemote({ adapter, transport }, articleId, signal),
  };
}

interface Remote {
  readonly adapter: RemoteAdapter;
  readonly transport: RemoteTransport;
}

async function searchRemote(
  remote: Remote & { readonly collection: string },
  query: KnowledgeQuery,
  { signal, limit = defaultLimit, locale, collections }: SearchOptions,
): Promise<SearchResult> {
  signal?.throwIfAborted();
  const words = queryWordsOf(query);
  const isMeant = collections === undefined || collections.includes(remote.collection);
  if (limit <= 0 || isEmptyQuery(query) || words.length === 0) return nothingFound;
  if (!isMeant) return notHeld(collections);
  const requests = remote.adapter.searchRequests({ words, text: words.join(' '), limit, locale });
  const answers = await Promise.all(requests.map((request) => hitsOf(remote, request, signal)));
  const lists = answers.flatMap(({ hits }) => (hits ? [{ source: '', weight: 1, hits: preferred(hits, locale) }] : []));
  const hits = fusedHits(lists.map((list) => ({ ...list, hits: list.hits.map((hit) => hitOf(hit, words)) })));
  const [issue] = answers.flatMap((answer) => answer.issue ?? []);
  return { hits: hits.slice(0, limit).map(({ source: _source, ...hit }) => hit), issues: issue ? [issue] : [] };
}

interface RemoteAnswer {
  readonly hits?: readonly RemoteHit[];
  readonly issue?: KnowledgeIssue;
}

async function hitsOf(
  { adapter, transport }: Remote,
  request: RemoteRequest,
  signal?: AbortSignal,
): Promise<RemoteAnswer> {
  const read = await answered(transport, request, signal);
  if ('issue' in read) return read;
  const hits = adapter.readHits(read.json);
  return hits ? { hits } : { issue: issueOf('wrong-shape', { expected: 'search results' }) };
}

async function getRemote(
  { adapter, transport }: Remote,
  id: string,
  signal?: AbortSignal,
): Promise<Article | undefined> {
  signal?.throwIfAborted();
  const requests = id === '' ? [] : adapter.articleRequests(id);
  if (requests.length === 0) return undefined;
  const read = await Promise.all(requests.map((request) => answered(transport, request, signal)));
  const issues = read.flatMap((answer) => ('issue' in answer ? [answer.issue] : []));
  if (issues.some(isAbsence)) return undefined;
  for (const issue of issues) throw new KnowledgeError(issue);
  const article = adapter.readArticle(
    read.map((answer) => ('json' in answer ? answer.json : undefined)),
    id,
  );
  if (!article) throw new KnowledgeError(issueOf('wrong-shape', { expected: 'article' }));
  return article;
}

async function answered(
  transport: RemoteTransport,
  request: RemoteRequest,
  signal?: AbortSignal,
): Promise<ReadResponse> {
  try {
    return readResponse(await transport(request, { signal }));
  } catch (error) {
    signal?.throwIfAborted();
    return { issue: issueOf('unreachable', { reason: String(error) }) };
  }
}

/** Systems answer 404, 400 or 410 for an id they do not know. */
function isAbsence({ code, params }: KnowledgeIssue): boolean {
  return code === 'rejected' && [400, 404, 410].includes(Number(params['status']));
}

/** The reader's language first; else the order of the system. */
function preferred(hits: readonly RemoteHit[], locale: string | undefined): RemoteHit[] {
  if (locale === undefined) return [...hits];
  const isForeign = ({ article }: RemoteHit) => primaryTagOf(article.locale) !== primaryTagOf(locale);
  return hits.toSorted((a, b) => Number(isForeign(a)) - Number(isForeign(b)));
}

/** Scores of systems cannot be compared: the rank will be the score. */
function hitOf({ article, excerpt }: RemoteHit, words: readonly string[]): SearchHit {
  const text = `${article.title} ${excerpt ?? article.summary ?? ''}`;
  return { article: summaryOf(article), score: 0, matches: matchesIn(text, words), excerpt };
}

/** The words that can be seen in the hit: what else the system found it by is not known. */
function matchesIn(text: string, words: readonly string[]): Match[] {
  const folded = foldWord(text);
  return words
    .filter((word) => folded.includes(foldWord(word)))
    .map((word) => ({ text: word, isCode: /\d/.test(word) }));
}
