/** Every event `<filrouge-agent>` tells its page. */
export const filrougeEvents = [
  'filrouge-session-started',
  'filrouge-answer-given',
  'filrouge-ticket-ready',
  'filrouge-ticket-submitted',
  'filrouge-ticket-delivered',
  'filrouge-ticket-failed',
  'filrouge-session-ended',
  'filrouge-wrap-up',
  'filrouge-new-call-requested',
  'filrouge-problem',
] as const;
/** Name of an event. */
export type FilrougeEventName = (typeof filrougeEvents)[number];

type EventOf<Name extends FilrougeEventName> = HTMLElementEventMap[Name];

/** One event as the status bar shows it. */
export interface LoggedEvent {
  readonly number: number;
  readonly atMs: number;
  readonly name: FilrougeEventName;
  /** What came with it, in short. */
  readonly detail: string;
}

/** Enough to follow a call; a log that only grows would fill the page. */
const longestLog = 200;

const detailOf: { readonly [Name in FilrougeEventName]: (event: EventOf<Name>) => string } = {
  'filrouge-session-started': ({ session }) => `${session.scenario.id} ${session.scenario.version}`,
  'filrouge-answer-given': ({ id, provenance, value }) => `${id}: ${provenance ?? '∅'} ${shortOf(value)}`.trim(),
  'filrouge-ticket-ready': ({ sessionId }) => sessionId,
  'filrouge-ticket-submitted': ({ detail }) => `${detail.priority?.level ?? '–'} ${detail.title}`,
  'filrouge-ticket-delivered': ({ reference }) => reference ?? '',
  'filrouge-ticket-failed': ({ issue }) => (issue ? `${issue.code} ${shortOf(issue.params)}` : ''),
  'filrouge-session-ended': ({ phase }) => phase,
  'filrouge-wrap-up': ({ note, seconds }) => `${String(seconds)} s ${shortOf(note)}`.trim(),
  'filrouge-new-call-requested': () => '',
  'filrouge-problem': ({ issues }) => issues.map(({ code, path }) => `${code} ${path}`.trim()).join(', '),
};

/** Listens to all of them, as a host page would; returns the way to stop. */
export function followEvents(
  target: HTMLElement,
  onEvent: (name: FilrougeEventName, detail: string) => void,
): () => void {
  const stop = new AbortController();
  for (const name of filrougeEvents) follow(target, name, { onEvent, signal: stop.signal });
  return () => stop.abort();
}

/** The log with one more event, the newest first; the oldest fall off its end. */
export function logged(log: readonly LoggedEvent[], event: Omit<LoggedEvent, 'number'>): readonly LoggedEvent[] {
  return [{ ...event, number: (log[0]?.number ?? 0) + 1 }, ...log].slice(0, longestLog);
}

function follow<Name extends FilrougeEventName>(
  target: HTMLElement,
  name: Name,
  { onEvent, signal }: { readonly onEvent: (name: Name, detail: string) => void; readonly signal: AbortSignal },
): void {
  const describe: (event: EventOf<Name>) => string = detailOf[name];
  // The name was declared with this type of event; the listener's own type does not carry the pair.
  target.addEventListener(name, (event) => onEvent(name, describe(event as EventOf<Name>)), { signal });
}

function shortOf(value: unknown): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
