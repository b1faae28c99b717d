import type { KnowledgeRecord, TriedArticle } from './knowledge-record.js';
import type { MachineEvent } from './machine-events.js';
import { takeNote } from './session.actions.js';
import type { SessionState } from './session-state.js';

type EventOf<Type extends MachineEvent['type']> = Extract<MachineEvent, { type: Type }>;
type Change = Partial<SessionState>;

/** A long call offers the same few articles again and again; a list beyond that tells nobody anything. */
const mostSuggested = 40;

/** Noted once. */
export const openArticle = ({ knowledge }: SessionState, { id }: EventOf<'ARTICLE_OPENED'>): Change =>
  changed(knowledge, { opened: withOne(knowledge.opened, id) });

/** What it did for the caller; the last word counts. */
export const tryArticle = ({ knowledge }: SessionState, event: EventOf<'ARTICLE_TRIED'>): Change =>
  changed(knowledge, {
    tried: withTried(knowledge, event, ({ stepsDone }) => ({ outcome: event.outcome, stepsDone })),
  });

/** A step was carried out, or was not after all; an article without steps or outcome was not tried. */
export function doStep({ knowledge }: SessionState, event: EventOf<'RUNBOOK_STEP_DONE'>): Change {
  const { step, isDone = true } = event;
  const tried = withTried(knowledge, event, ({ stepsDone, ...before }) => ({
    ...before,
    stepsDone: isDone ? withOne(stepsDone, step) : stepsDone.filter((other) => other !== step),
  }));
  return changed(knowledge, { tried: tried.filter(({ outcome, stepsDone }) => outcome || stepsDone.length > 0) });
}

/** A passage for the next team, with the article it comes from. */
export function quoteArticle(state: SessionState, { id, title, text }: EventOf<'ARTICLE_QUOTED'>): Change {
  const quote = text.trim();
  return quote === '' ? {} : takeNote(state, { type: 'NOTE_TAKEN', text: `${quote}\n— ${title} (${id})` });
}

/** The operator's own words; none goes back to what follows the answers. */
export function searchFreely({ knowledge }: SessionState, { text }: EventOf<'FREE_SEARCHED'>): Change {
  const words = text.trim();
  if (words === '') return { words: undefined };
  const searched = [...knowledge.searched.filter((other) => other !== words), words];
  return { words, ...changed(knowledge, { searched }) };
}

/** Told to those who write articles; noted once. */
export function noteMissing({ knowledge }: SessionState, { text }: EventOf<'MISSING_KNOWLEDGE_NOTED'>): Change {
  const wanted = text.trim();
  return wanted === '' ? {} : changed(knowledge, { missing: withOne(knowledge.missing, wanted) });
}

/** What the search came to: what it offers, and words that nothing was found for although every source answered. */
export function noteFound({ knowledge }: SessionState, { found }: EventOf<'ARTICLES_FOUND'>): Change {
  if (found.state === 'searching') return { found };
  const known = new Set(knowledge.suggested.map(({ id }) => id));
  const fresh = found.hits.map(({ article }) => article).filter(({ id }) => !known.has(id));
  const isFailed = found.words !== undefined && found.hits.length === 0 && found.issues.length === 0;
  if (fresh.length === 0 && !isFailed) return { found };
  const suggested = [...knowledge.suggested, ...fresh.map(({ id, title }) => ({ id, title }))].slice(0, mostSuggested);
  const failedSearches = isFailed ? withOne(knowledge.failedSearches, found.words) : knowledge.failedSearches;
  return { found, ...changed(knowledge, { suggested, failedSearches }) };
}

const changed = (knowledge: KnowledgeRecord, parts: Partial<KnowledgeRecord>): Change => ({
  knowledge: { ...knowledge, ...parts },
});

const withOne = (list: readonly string[], one: string): readonly string[] =>
  list.includes(one) ? list : [...list, one];

function withTried(
  { tried }: KnowledgeRecord,
  { id, title }: { readonly id: string; readonly title: string },
  put: (before: Omit<TriedArticle, 'id' | 'title'>) => Omit<TriedArticle, 'id' | 'title'>,
): readonly TriedArticle[] {
  const place = tried.findIndex((article) => article.id === id);
  const before = tried[place] ?? { stepsDone: [] };
  const after = { ...put(before), id, title };
  return place < 0 ? [...tried, after] : tried.with(place, after);
}
