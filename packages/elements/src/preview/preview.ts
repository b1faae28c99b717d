import type { Session } from '@filrouge/engine';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { SessionStartedEvent } from '../agent/agent.events.js';
import type { FlowItemPickedEvent } from '../flow/flow.events.js';
import { preview as en } from '../messages/en/preview.js';
import { preview as fr } from '../messages/fr/preview.js';
import { carryAnswers } from './carry-answers.js';
import { PreviewFeed } from './preview-feed.js';
import type { PreviewMark, PreviewState } from './preview-state.js';
import { previewStyles } from './preview.styles.js';

/**
 * The page of `filrouge preview`: the call as an operator sees it, beside what is to be mended and the scenario's picture.
 *
 * @csspart marks - Mistakes and remarks.
 */
export class FilrougePreview extends LitElement {
  static override readonly styles = previewStyles;

  /** BCP 47 tag of the page's words. */
  @property() locale = 'en';

  @state() private call: Session | undefined;

  readonly #feed = new PreviewFeed(this);

  override render(): unknown {
    const { state: shown, isLost } = this.#feed;
    const words = this.locale.startsWith('fr') ? fr : en;
    if (!shown) return isLost ? html`<p class="lost" role="alert">${words.lost}</p>` : nothing;
    return html`
      <header>
        <strong>${shown.file}</strong>
        <span role="status" class=${shown.isCurrent ? 'fine' : 'broken'}
          >${isLost ? words.lost : this.#told(shown)}</span
        >
      </header>
      <main>
        <section class="call">
          ${shown.scenario === null ? html`<p class="empty">${words.nothingYet}</p>` : guard([JSON.stringify(shown.scenario)], () => this.#agent(shown.scenario))}
        </section>
        <section class="beside">
          ${shown.marks.length > 0 ? this.#marks(shown.marks, words.heading) : nothing}
          <filrouge-flow .session=${this.call} @filrouge-flow-item-picked=${this.#handlePicked}></filrouge-flow>
        </section>
      </main>
    `;
  }

  #told({ isCurrent, marks }: PreviewState): string {
    const words = this.locale.startsWith('fr') ? fr : en;
    if (!isCurrent) return words.mistakes(marks.length);
    return marks.length === 0 ? words.fine : words.findings(marks.length);
  }

  #agent(scenario: unknown): TemplateResult {
    return html`<filrouge-agent
      .scenario=${scenario}
      @filrouge-session-started=${this.#handleStarted}
    ></filrouge-agent>`;
  }

  #marks(marks: readonly PreviewMark[], heading: string): TemplateResult {
    return html`<h2>${heading}</h2>
      <ul part="marks">
        ${marks.map(
          ({ severity, file, line, column, message, remedy, code }) =>
            html`<li class=${severity}>
              <p>${message} ${remedy}</p>
              <p class="place">${file}:${line}:${column} ${code}</p>
            </li>`,
        )}
      </ul>`;
  }

  /** An edit starts the call anew: what was answered is answered again, as far as it is still asked. */
  readonly #handleStarted = ({ session }: SessionStartedEvent): void => {
    if (session === this.call) return;
    if (this.call) carryAnswers(this.call, session);
    this.call = session;
  };

  readonly #handlePicked = ({ itemId }: FlowItemPickedEvent): void => {
    this.call?.send({ type: 'QUESTION_OPENED', id: itemId });
  };
}
