import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type Part } from 'lit/directive.js';

/** A clock that is read to the second needs no more. */
const tickMs = 1000;

class TickingDirective extends AsyncDirective {
  #textNow: () => string = () => '';
  #text = '';
  #timer: ReturnType<typeof setInterval> | undefined;

  override render(textNow: () => string): string {
    return textNow();
  }

  override update(_part: Part, [textNow]: [() => string]): string {
    this.#textNow = textNow;
    this.#text = textNow();
    if (this.isConnected) this.#start();
    return this.#text;
  }

  protected override disconnected(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  protected override reconnected(): void {
    this.#start();
    this.#tick();
  }

  #start(): void {
    this.#timer ??= setInterval(() => this.#tick(), tickMs);
  }

  #tick(): void {
    const text = this.#textNow();
    if (text === this.#text) return;
    this.#text = text;
    this.setValue(text);
  }
}

/** A text that goes with the time: computed again each second, and nothing else is rendered. */
export const ticking = directive(TickingDirective);
