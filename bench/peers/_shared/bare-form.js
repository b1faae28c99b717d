// The bare hand-written Lit page: one element, light DOM, keyed repeat, no dependency index (naive re-evaluation of all conditions).
import { LitElement, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { question } from './lit-question.js';
import './style.css';
import { holds } from './visible.js';

export class BareForm extends LitElement {
  static properties = {
    def: { attribute: false },
    step: { type: Boolean },
    at: { state: true },
    answers: { state: true },
  };
  constructor() {
    super();
    this.answers = {};
    this.at = 0;
  } // not class fields: they would shadow lit's accessors
  createRenderRoot() {
    return this;
  }
  set = (id, v) => {
    this.answers = { ...this.answers, [id]: v };
  };
  next = () => {
    const { questions } = this.def;
    const q = questions[this.at];
    if (q.required && (this.answers[q.id] ?? '') === '') return;
    let i = this.at + 1;
    while (i < questions.length && !holds(questions[i].when, this.answers)) i++;
    this.at = i;
  };
  render() {
    const { questions } = this.def;
    if (!this.step)
      return repeat(
        questions.filter((q) => holds(q.when, this.answers)),
        (q) => q.id,
        (q) => question(q, this.answers[q.id], this.set),
      );
    const q = questions[this.at];
    return q
      ? html`${repeat(
            [q],
            (x) => x.id,
            (x) => question(x, this.answers[x.id], this.set),
          )}<button class="next" @click=${this.next}>Suivant</button>`
      : html`<p>Fini</p>`;
  }
}

/** Puts a page of `Form` into `root`. */
export function mountForm(Form, { root, def, mode }) {
  customElements.define('bare-form', Form);
  const element = document.createElement('bare-form');
  element.def = def;
  element.step = mode === 'step';
  root.append(element);
  return element;
}
