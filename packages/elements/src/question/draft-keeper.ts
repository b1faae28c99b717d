import type { Session, View } from '@filrouge/engine';
import type { Issue } from '@filrouge/scenario';
import type { ControlPlace } from '../controls/control.js';
import { controlFor } from '../controls/index.js';
import type { SessionHost } from '../controllers/session-controller.js';
import { questionsOf } from '../steps/question-state.js';

/** What was typed for one question and not taken yet. */
interface Entry {
  readonly draft: unknown;
  /** Why the session did not take it; empty until it was tried. */
  readonly refusal: readonly Issue[];
  /** Whether it was tried as it stands. */
  readonly isTried?: boolean;
  /** What the question had then. */
  readonly before: unknown;
}

/** What is typed and not taken, by call and question. Opaque: `new WeakMap()`, given to each element that shows these calls. */
export type Drafts = WeakMap<Session, Map<string, Entry>>;

/** An element in which something is typed. */
export interface DraftHost extends SessionHost {
  readonly drafts: Drafts;
}

/**
 * Keeps what is typed, by call and question, until the session takes it: no update of the view, no other question and no
 * other call loses it, nor another element that shows the same drafts.
 */
export class DraftKeeper {
  readonly #host: DraftHost;

  constructor(host: DraftHost) {
    this.#host = host;
  }

  /** What stands in the control: what was typed, else what the answer starts as. */
  draftOf(place: ControlPlace): unknown {
    const entry = this.#entries().get(place.question.id);
    return entry ? entry.draft : controlFor(place.question).draftOf(place);
  }

  /** What was typed, as it is kept: the same object until more is typed, or the session took it. */
  keptOf(id: string): unknown {
    return this.#entries().get(id);
  }

  /** Why the session did not take what stands there; empty when it was not tried. */
  refusalOf(id: string): readonly Issue[] {
    return this.#entries().get(id)?.refusal ?? [];
  }

  /** The first question on the path that was left with an entry the session did not take, and not answered otherwise since. */
  refusedIn({ steps }: View): string | undefined {
    return steps
      .flatMap(questionsOf)
      .find(({ id, value }) => this.refusalOf(id).length > 0 && isSame(this.#entries().get(id)?.before, value))?.id;
  }

  /** The reason for an earlier refusal stays in sight until the draft is tried again, or says no more than the answer there is. */
  keep(place: ControlPlace, draft: unknown): void {
    const { id } = place.question;
    const refusal = this.refusalOf(id);
    const isTakenBack = refusal.length > 0 && isUnchanged(place, draft);
    this.#entries().set(id, {
      draft,
      refusal: isTakenBack ? [] : refusal,
      before: place.question.value,
    });
    this.#host.requestUpdate();
  }

  /** Forgets what was typed: the answer was given in another way. */
  drop(id: string): void {
    if (this.#entries().delete(id)) this.#host.requestUpdate();
  }

  /**
   * Answers with what was typed; the call `stays` at the question, or goes on. Issues when the session refuses it: it stays.
   * None when it is taken or says nothing new.
   */
  give(place: ControlPlace, stays: boolean): readonly Issue[] {
    const { id } = place.question;
    const entry = this.#entries().get(id);
    const { session } = this.#host;
    if (!entry || !session) return [];
    if (isUnchanged(place, entry.draft)) {
      this.drop(id);
      return [];
    }
    const value = controlFor(place.question).answerOf(entry.draft, place);
    const result = session.send({ type: 'ANSWER_GIVEN', id, value, stays });
    if (result.ok) this.drop(id);
    else this.#entries().set(id, { ...entry, refusal: result.issues, isTried: true });
    this.#host.requestUpdate();
    return result.ok ? [] : result.issues;
  }

  #entries(): Map<string, Entry> {
    const { session, drafts } = this.#host;
    if (!session) return new Map();
    const entries = drafts.get(session) ?? new Map<string, Entry>();
    drafts.set(session, entries);
    return entries;
  }
}

/** Whether the draft answers what the question has already; answers are plain JSON. */
function isUnchanged(place: ControlPlace, draft: unknown): boolean {
  const control = controlFor(place.question);
  const started = control.answerOf(control.draftOf(place), place);
  return isSame(control.answerOf(draft, place), started);
}

/** Whether two values are the same; answers are plain JSON. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
