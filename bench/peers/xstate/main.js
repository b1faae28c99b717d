// Bare XState-driven Lit page, one machine state per question (the obvious compilation of a script).
import { LitElement, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
// The peer is what is measured here.
// oxlint-disable-next-line no-restricted-imports
import { createActor } from 'xstate';
import { compile } from '../_shared/xstate-nodes.js';
import { question } from '../_shared/lit-question.js';
import '../_shared/style.css';

class XForm extends LitElement {
  static properties = { snap: { state: true } };
  createRenderRoot() {
    return this;
  }
  start(def) {
    this.byId = new Map(def.questions.map((q) => [q.id, q]));
    this.actor = createActor(compile(def));
    this.actor.subscribe((s) => {
      this.snap = s;
    });
    this.actor.start();
    this.snap = this.actor.getSnapshot();
  }
  set = (id, value) => this.actor.send({ type: 'ANSWER', id, value });
  next = () => this.actor.send({ type: 'NEXT' });
  render() {
    const q = this.byId.get(this.snap.value);
    return q
      ? html`${repeat(
            [q],
            (x) => x.id,
            (x) => question(x, this.snap.context.answers[x.id], this.set),
          )}<button class="next" @click=${this.next}>Suivant</button>`
      : html`<p>Fini</p>`;
  }
}
customElements.define('x-form', XForm);

globalThis.__bench.run(async (root, def) => {
  const el = document.createElement('x-form');
  el.start(def);
  root.append(el);
  return el;
});
