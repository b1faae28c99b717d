/** So soon nobody has read the next question: that Enter ends what was picked. */
const tooSoonMs = 400;

/**
 * Keeps what a key was pressed for from being done to the next question as well: by the same key, still down or pressed
 * elsewhere, or by an Enter out of habit after a pick that went on by itself.
 */
export class HeldKey {
  /** The press now under way, while it types. */
  #typing: KeyboardEvent | undefined;
  /** The press that led to the question now shown, until another key. */
  #led: KeyboardEvent | undefined;

  constructor(host: HTMLElement) {
    // On the way down: before a control takes it.
    host.addEventListener('keydown', (event) => this.#handleKeydown(event), { capture: true });
  }

  /** Does what the key now down, if any, was pressed for; `asked` tells which question the call is at. */
  spend<Result>(act: () => Result, asked: () => string | undefined): Result {
    const from = asked();
    const press = this.#typing;
    const result = act();
    if (asked() !== from) this.#led = press;
    this.#typing = undefined;
    return result;
  }

  #handleKeydown(event: KeyboardEvent): void {
    if (event.repeat ? isOver(event, this.#typing) : isHabit(event, this.#led)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (!event.repeat) {
      this.#typing = event;
      this.#led = undefined;
    }
  }
}

const isOver = ({ code, key }: KeyboardEvent, typing: KeyboardEvent | undefined): boolean =>
  code !== typing?.code && (key.length === 1 || key === 'Enter');

const isHabit = ({ key, timeStamp }: KeyboardEvent, led: KeyboardEvent | undefined): boolean =>
  key === 'Enter' && led?.key.length === 1 && timeStamp - led.timeStamp < tooSoonMs;
