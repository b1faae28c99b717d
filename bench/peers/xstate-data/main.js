// Bare XState-driven Lit page, ONE fixed machine (asking / done) that interprets the script held in its context.
import { LitElement, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
// The peer is what is measured here.
// oxlint-disable-next-line no-restricted-imports
import { createActor } from 'xstate';
import { machine } from '../_shared/xstate-data.js';
import { question } from '../_shared/lit-question.js';
import '../_shared/style.css';

class XDForm extends LitElement {
  static properties = { snap: { state: true } };
  createRenderRoot() {
    return this;
  }
  start(def) {
    this.actor = createActor(machine, { input: def });
    this.actor.subscribe((s) => {
      this.snap = s;
    });
    this.actor.start();
    this.snap = this.actor.getSnapshot();
  }
  set = (id, value) => this.actor.send({ type: 'ANSWER', id, value });
  next = () => this.actor.send({ type: 'NEXT' });
  render() {
    const { questions, at, answers } = this.snap.context;
    const q = this.snap.value === 'asking' ? questions[at] : null;
    return q
      ? html`${repeat(
            [q],
            (x) => x.id,
            (x) => question(x, answers[x.id], this.set),
          )}<button class="next" @click=${this.next}>Suivant</button>`
      : html`<p>Fini</p>`;
  }
}
customElements.define('xd-form', XDForm);

globalThis.__bench.run(async (root, def) => {
  const el = document.createElement('xd-form');
  el.start(def);
  root.append(el);
  return el;
});
