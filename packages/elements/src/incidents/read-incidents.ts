import type { View } from '@filrouge/engine';

/** Which incidents the operator has read: shown beside one question, they stand in one line beside the next, or beside an article. */
export class ReadIncidents {
  /** Where the call was when each was shown whole. */
  readonly #wholeAt = new Map<string, string>();
  #sessionId: string | undefined;

  /** Whether it was read: the call went on since it was shown whole. One not seen before is shown whole now. */
  isRead(id: string, view: View): boolean {
    if (view.sessionId !== this.#sessionId) this.#wholeAt.clear();
    this.#sessionId = view.sessionId;
    if (!this.#wholeAt.has(id)) this.open(id, view);
    return this.#wholeAt.get(id) !== placeOf(view);
  }

  /** Shows it whole again, until the call goes on. */
  open(id: string, view: View): void {
    this.#wholeAt.set(id, placeOf(view));
  }
}

/** Another question, or another article, is another place. */
const placeOf = ({ currentId = '', suggestions }: View): string =>
  `${currentId} ${String(suggestions?.record.opened.length)}`;
