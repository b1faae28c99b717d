/** Holds back a key that is still down once it has answered, or was pressed elsewhere: the next question is not its own. */
export class HeldKey {
  /** Where on the keyboard the key is that types here. */
  #typing: string | undefined;

  constructor(host: HTMLElement) {
    // On the way down: before a control takes it.
    host.addEventListener('keydown', this.#handleKeydown, { capture: true });
  }

  /** The key now down has done what it was pressed for. */
  spend(): void {
    this.#typing = undefined;
  }

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (!event.repeat) this.#typing = event.code;
    else if (event.code !== this.#typing && /^(?:.|Enter)$/u.test(event.key)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
}
