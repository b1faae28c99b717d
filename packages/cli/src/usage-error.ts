import type { Messages } from './messages/messages.js';

/** The command cannot be carried out as it was given; `main` tells why, in the user's language. */
export class UsageError extends Error {
  readonly tell: (words: Messages) => string;

  constructor(tell: (words: Messages) => string, options?: ErrorOptions) {
    super('[cli] wrong use', options);
    this.name = 'UsageError';
    this.tell = tell;
  }
}
