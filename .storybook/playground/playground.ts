import type { Session } from '../../packages/engine/src/index.js';
import type { Scenario } from '../../packages/scenario/src/index.js';
import type { EditorView } from '@codemirror/view';
import { html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { SessionStartedEvent } from '../../packages/elements/src/agent/agent.events.js';
import { carryAnswers } from '../../packages/elements/src/preview/carry-answers.js';
import '../../packages/elements/src/agent/agent.define.js';
import '../../packages/elements/src/flow/flow.define.js';
import { checkText, type Mark } from './check-text.js';
import { createEditor, goTo, setText, showMarks } from './editor.js';
import { playgroundStyles } from './playground.styles.js';
import { playgroundWords } from './playground-words.js';
import { packed, unpacked } from './share.js';

/** Long enough for a word to be typed, short enough to see what it does. */
const pauseMs = 250;
const key = '#scenario=';

/** A scenario as text beside what comes of it: the call, the picture, what is to be mended. The address holds the text. */
export class ScenarioPlayground extends LitElement {
  static override readonly styles = playgroundStyles;

  /** The text it begins with, unless the address holds one. */
  @property({ attribute: false }) example = '';

  /** BCP 47 tag of the words around. */
  @property() locale = 'en';

  @state() private marks: readonly Mark[] = [];
  /** The last that ran: it stays while an edit is under way. */
  @state() private scenario: Scenario | undefined;
  @state() private isCurrent = true;
  @state() private isCopied = false;
  @state() private call: Session | undefined;

  #editor: EditorView | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  get text(): string {
    return this.#editor?.state.doc.toString() ?? this.example;
  }

  set text(text: string) {
    if (this.#editor) setText(this.#editor, text);
  }

  protected override async firstUpdated(): Promise<void> {
    const { hash } = globalThis.location;
    const shared = hash.startsWith(key) ? await unpacked(hash.slice(key.length)) : undefined;
    const parent = this.renderRoot.querySelector<HTMLElement>('.editor');
    if (!parent || !(this.renderRoot instanceof ShadowRoot)) return;
    this.#editor = createEditor({
      parent,
      root: this.renderRoot,
      text: shared ?? this.example,
      label: this.#words.editor,
      onChange: () => this.#handleEdit(),
    });
    this.#check();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  override render(): unknown {
    const words = this.#words;
    return html`
      <section class="source" aria-label=${words.editor}>
        <div class="bar">
          <span role="status" class=${this.isCurrent ? 'fine' : 'broken'}>${this.#told()}</span>
          <button type="button" @click=${this.#share}>${this.isCopied ? words.copied : words.share}</button>
        </div>
        <div class="editor"></div>
        ${this.marks.length > 0 ? this.#renderMarks() : ''}
      </section>
      <section class="call" aria-label=${words.call}>
        <filrouge-agent
          .scenario=${this.scenario}
          .locale=${this.locale}
          wrap-up
          @filrouge-session-started=${this.#handleStarted}
        ></filrouge-agent>
      </section>
      <section class="picture" aria-label=${words.picture}>
        <filrouge-flow .session=${this.call} .locale=${this.locale}></filrouge-flow>
      </section>
    `;
  }

  #renderMarks(): TemplateResult {
    return html`<ul class="marks" aria-label=${this.#words.marks}>
      ${this.marks.map(
        (mark) =>
          html`<li class=${mark.severity}>
            <button type="button" @click=${() => this.#goTo(mark)}>
              <span class="line">${this.#words.line(mark.line)}</span> ${mark.message} <code>${mark.code}</code>
            </button>
          </li>`,
      )}
    </ul>`;
  }

  #told(): string {
    const words = this.#words;
    if (!this.isCurrent) return words.broken(this.marks.length);
    return this.marks.length === 0 ? words.fine : words.findings(this.marks.length);
  }

  get #words() {
    return playgroundWords(this.locale);
  }

  #goTo(mark: Mark): void {
    if (this.#editor) goTo(this.#editor, mark);
  }

  #handleEdit(): void {
    this.isCopied = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#check(), pauseMs);
  }

  #check(): void {
    const { scenario, marks } = checkText(this.text, this.locale);
    this.marks = marks;
    this.isCurrent = scenario !== undefined;
    // The same content again leaves the call alone.
    if (scenario && scenario.hash !== this.scenario?.hash) this.scenario = scenario;
    if (this.#editor) showMarks(this.#editor, marks);
    void this.#keepInAddress();
  }

  async #keepInAddress(): Promise<void> {
    if (this.text !== this.example) history.replaceState(history.state, '', `${key}${await packed(this.text)}`);
  }

  readonly #share = async (): Promise<void> => {
    await this.#keepInAddress();
    // Where the browser does not allow copying, the address is in its bar.
    await navigator.clipboard?.writeText(globalThis.location.href).catch(() => undefined);
    this.isCopied = true;
  };

  /** An edit starts the call anew: what was answered is answered again, as far as it is still asked. */
  readonly #handleStarted = ({ session }: SessionStartedEvent): void => {
    if (session === this.call) return;
    if (this.call) carryAnswers(this.call, session);
    this.call = session;
  };
}

if (!customElements.get('scenario-playground')) customElements.define('scenario-playground', ScenarioPlayground);

declare global {
  interface HTMLElementTagNameMap {
    'scenario-playground': ScenarioPlayground;
  }
}
