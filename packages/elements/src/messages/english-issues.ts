import type { CallIssueCode, IssueMessages } from '@filrouge/scenario';
import { afterPaint } from '../controllers/after-paint.js';

/**
 * What is said in English of an answer, a delivery, an upload. Loaded once the first question was painted, for nothing is
 * said of an answer before there is one; what cannot be had is told by code and params.
 */
class EnglishIssues {
  #words: IssueMessages<CallIssueCode> | undefined;
  #coming: Promise<void> | undefined;
  #isMissing = false;

  /** Undefined while they are not there. */
  get words(): IssueMessages<CallIssueCode> | undefined {
    return this.#words;
  }

  /** Loads them; undefined when there is nothing to wait for. `again` tries once more what could not be had. */
  want({ again = false } = {}): Promise<void> | undefined {
    if (again) this.#isMissing = false;
    if (!this.#words && !this.#isMissing) this.#coming ??= this.#load();
    return this.#coming;
  }

  async #load(): Promise<void> {
    await afterPaint();
    try {
      this.#words = (await import('@filrouge/scenario/call-words/en.js')).call;
    } catch {
      // The network is gone, or the page was built anew since it was opened: the call goes on without.
      this.#isMissing = true;
    }
    this.#coming = undefined;
  }
}

/** What the page has of them, as it has its languages: for all calls, and never taken back. */
export const englishIssues = new EnglishIssues();
