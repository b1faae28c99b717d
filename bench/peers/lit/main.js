// Bare hand-written Lit page: one element, light DOM, keyed repeat, no dependency index (naive re-evaluation of all conditions).
import { LitElement, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { holds } from '../_shared/visible.js';
import { question } from '../_shared/lit-question.js';
import '../_shared/style.css';
import './style.css';

class BareForm extends LitElement {
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
customElements.define('bare-form', BareForm);

// "all-tuned": one element per question, a dependency index, so an answer touches its own question and its dependents only;
// off-screen questions are skipped by the browser (content-visibility).
class BareQ extends LitElement {
  static properties = { q: { attribute: false }, value: { state: true }, on: { state: true } };
  createRenderRoot() {
    return this;
  }
  render() {
    return this.on ? question(this.q, this.value, this.put) : '';
  }
}
customElements.define('bare-q', BareQ);
function mountTuned(root, { questions }) {
  const answers = {},
    els = new Map(),
    deps = new Map();
  const put = (id, v) => {
    answers[id] = v;
    els.get(id).value = v;
    for (const q of deps.get(id) ?? []) els.get(q.id).on = holds(q.when, answers);
  };
  const frag = document.createDocumentFragment();
  for (const q of questions) {
    const el = document.createElement('bare-q');
    el.q = q;
    el.put = put;
    el.on = !q.when;
    if (q.when) (deps.get(q.when.q) ?? deps.set(q.when.q, []).get(q.when.q)).push(q);
    els.set(q.id, el);
    frag.append(el);
  }
  root.append(frag);
  return { answers };
}

globalThis.__bench.run(async (root, def, { mode }) => {
  if (mode === 'all-tuned') return mountTuned(root, def);
  const el = document.createElement('bare-form');
  el.def = def;
  el.step = mode === 'step';
  root.append(el);
  return el;
});
