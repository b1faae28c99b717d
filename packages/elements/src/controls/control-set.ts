import { html } from 'lit';
import { control, type Control } from './control.js';

/** Loads controls: `() => import('…')`, written out, so that bundlers and the script-tag build make a file of it. */
export type LoadControls = () => Promise<{ readonly controls: readonly Control[] }>;

/** Controls that are there, and those of rarer question types, which a scenario that asks them has loaded. */
export class ControlSet {
  readonly #controls: Map<string, Control>;
  readonly #fallback: Control;
  readonly #rarer: ReadonlySet<string>;
  readonly #load: LoadControls;
  #coming: Promise<void> | undefined;
  #state: 'unasked' | 'coming' | 'there' | 'missing' = 'unasked';

  constructor(controls: readonly [fallback: Control, ...Control[]], rarer: readonly string[], load: LoadControls) {
    this.#controls = new Map(controls.map((one) => [one.type, one]));
    [this.#fallback] = controls;
    this.#rarer = new Set(rarer);
    this.#load = load;
  }

  /** The control of a question type: a line of text for one that has none, or that could not be loaded. */
  for(type: string): Control {
    const isComing = this.#rarer.has(type) && this.#state !== 'missing';
    return this.#controls.get(type) ?? (isComing ? comingControl : this.#fallback);
  }

  /** Loads what some of the question types ask for; undefined when there is nothing to wait for. Tried once in a page. */
  want(types: Iterable<string>): Promise<void> | undefined {
    if (this.#state === 'unasked' && [...types].some((type) => this.#rarer.has(type))) {
      this.#state = 'coming';
      this.#coming = this.#get();
    }
    return this.#state === 'coming' ? this.#coming : undefined;
  }

  async #get(): Promise<void> {
    try {
      for (const one of (await this.#load()).controls) this.#controls.set(one.type, one);
      this.#state = 'there';
    } catch {
      // The network is gone, or the page was built anew since it was opened: what is typed is read all the same.
      this.#state = 'missing';
    }
  }
}

/** Whether an element stands where a control will be in a moment. */
export const isStandIn = (element: Element): boolean => element.ariaBusy === 'true';

/** Stands where a control will be in a moment, and keeps the focus for it. */
const comingControl = control<undefined>({
  type: 'coming',
  takesText: () => true,
  draftOf: () => undefined,
  answerOf: (_draft, { question }) => question.value,
  render: ({ labelId }) =>
    html`<div class="coming" tabindex="-1" data-focus role="group" aria-labelledby=${labelId} aria-busy="true"></div>`,
});
