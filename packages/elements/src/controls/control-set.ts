import { html, type CSSResult } from 'lit';
import { control, type Control } from './control.js';

/** Loads controls: `() => import('…')`, written out, so that bundlers and the script-tag build make a file of it. */
export type LoadControls = () => Promise<{
  readonly controls: readonly Control[];
  /** What they look like, where the sheet of the question does not say. */
  readonly styles?: CSSResult;
}>;

/** Controls that come together, once a scenario asks for one of their question types. */
export interface LateControls {
  readonly types: readonly string[];
  readonly load: LoadControls;
  /** Does their work where they cannot be had; a line of text by default. */
  readonly instead?: Control;
}

/** Controls that are there, and those of rarer question types, which a scenario that asks them has loaded. */
export class ControlSet {
  readonly #controls: Map<string, Control>;
  readonly #fallback: Control;
  readonly #late: readonly LateControls[];
  readonly #coming = new Map<LateControls, Promise<void>>();
  readonly #missing = new Set<LateControls>();
  readonly #styles = new Set<CSSResult>();

  constructor(controls: readonly [fallback: Control, ...Control[]], late: readonly LateControls[]) {
    this.#controls = new Map(controls.map((one) => [one.type, one]));
    [this.#fallback] = controls;
    this.#late = late;
  }

  /** What the controls look like that were loaded. */
  get styles(): Iterable<CSSResult> {
    return this.#styles;
  }

  /** The control of a question type: what does instead for one that has none, or that could not be loaded. */
  for(type: string): Control {
    const late = this.#late.find(({ types }) => types.includes(type));
    const meanwhile = late && !this.#missing.has(late) ? comingControl : late?.instead;
    return this.#controls.get(type) ?? meanwhile ?? this.#fallback;
  }

  /** Loads what some of the question types ask for; undefined when there is nothing to wait for. Tried once in a page. */
  want(types: Iterable<string>): Promise<unknown> | undefined {
    const asked = new Set(types);
    const wanted = this.#late.filter((late) => late.types.some((type) => asked.has(type) && !this.#controls.has(type)));
    const coming = wanted.filter((late) => !this.#missing.has(late)).map((late) => this.#get(late));
    return coming.length > 0 ? Promise.all(coming) : undefined;
  }

  #get(late: LateControls): Promise<void> {
    const coming = this.#coming.get(late) ?? this.#load(late);
    this.#coming.set(late, coming);
    return coming;
  }

  async #load(late: LateControls): Promise<void> {
    try {
      const { controls, styles } = await late.load();
      if (styles) this.#styles.add(styles);
      for (const one of controls) if (late.types.includes(one.type)) this.#controls.set(one.type, one);
    } catch {
      // The network is gone, or the page was built anew since it was opened: what is typed is read all the same.
      this.#missing.add(late);
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
