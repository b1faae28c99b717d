import type { InstructionView, Session, View } from '@filrouge/engine';
import type { TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { afterPaint } from '../controllers/after-paint.js';
import { LateAssistance } from '../assistance/late-assistance.js';
import { isInterview } from '../controllers/phases.js';
import { SessionController } from '../controllers/session-controller.js';
import { shortcutOf } from '../keyboard/shortcut-of.js';
import { languageOf, messagesFor } from '../messages/index.js';
import { instructionCard } from './instruction-card.js';
import { nextToAcknowledge, shownInstructions } from './instruction-order.js';
import { instructionsStyles } from './instructions.styles.js';

/**
 * The client's rules in force: the standing ones and those of the interview; the operator confirms having read those that ask for it.
 *
 * @csspart instruction - One rule.
 */
export class FilrougeInstructions extends LitElement {
  static override styles = instructionsStyles;

  /** The call; nothing is shown without one, or without a rule in force. */
  @property({ attribute: false }) session: Session | undefined;

  readonly #call = new SessionController(this);
  readonly #assistance = new LateAssistance(this);
  #wantsFocus = false;

  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.#handleKeydown(event));
  }

  /** The next question is painted first: it is what the operator waits for. */
  protected override async scheduleUpdate(): Promise<void> {
    await afterPaint();
    await super.scheduleUpdate();
  }

  protected override updated(): void {
    if (this.#wantsFocus) this.#focusNext();
    this.#wantsFocus = false;
  }

  /** Confirms the first rule that waits; false when none does. */
  acknowledgeNext(): boolean {
    const { view } = this.#call;
    const next = view && isInterview(view.phase) ? nextToAcknowledge(view.instructions) : undefined;
    if (next) this.#acknowledge(next);
    return next !== undefined;
  }

  /** Puts the focus on the first rule that waits, else on the list. */
  override focus(): void {
    this.#focusNext();
  }

  /** Puts the focus on a rule that waits; on the first that does when it is not there. */
  open(id: string): void {
    const button = this.shadowRoot?.getElementById(`acknowledge-${id}`);
    if (button) button.focus();
    else this.focus();
  }

  #handleKeydown(event: KeyboardEvent): void {
    if (shortcutOf(event)?.action === 'acknowledge' && this.acknowledgeNext()) event.preventDefault();
  }

  #acknowledge({ id }: InstructionView): void {
    // The button goes away with the click: the focus moves to what comes next here, if it was here.
    this.#wantsFocus = this.shadowRoot?.activeElement !== null;
    this.session?.send({ type: 'INSTRUCTION_ACKNOWLEDGED', id });
  }

  #focusNext(): void {
    const next = this.renderRoot.querySelector<HTMLElement>('[data-acknowledge]');
    (next ?? this.renderRoot.querySelector<HTMLElement>('.list'))?.focus();
  }

  override render(): unknown {
    const { view } = this.#call;
    return view && view.instructions.length > 0 ? this.#renderList(view) : nothing;
  }

  #renderList(view: View): TemplateResult {
    const messages = messagesFor(view.locale);
    const next = nextToAcknowledge(view.instructions);
    this.#assistance.wantFor(view.instructions.flatMap(({ assistance = [] }) => assistance));
    return html`<section lang=${languageOf(view.locale)} aria-labelledby="heading">
      <h2 class="heading" id="heading">${messages.instructions.heading(view.client.name)}</h2>
      <ul class="list" tabindex="-1" aria-labelledby="heading">
        ${repeat(
          shownInstructions(view.instructions),
          ({ id }) => id,
          (instruction) =>
            instructionCard({
              instruction,
              view,
              messages,
              session: this.session,
              isNext: instruction === next,
              onAcknowledge: () => this.#acknowledge(instruction),
            }),
        )}
      </ul>
    </section>`;
  }
}
