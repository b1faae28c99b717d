import { LitElement } from 'lit';
import { BareForm, mountForm } from '../_shared/bare-form.js';
import { question } from '../_shared/lit-question.js';
import { holds } from '../_shared/visible.js';
import './style.css';

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
  return mountForm(BareForm, { root, def, mode });
});
