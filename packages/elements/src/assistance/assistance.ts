import type { AssistanceView, Session, View } from '@filrouge/engine';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { Announcer } from '../controllers/announcer.js';
import { isInterview } from '../controllers/phases.js';
import { SessionController } from '../controllers/session-controller.js';
import { assistanceWordsFor } from '../messages/assistance.js';
import { languageOf } from '../messages/index.js';
import { assistanceStyles } from './assistance.styles.js';
import { wayItem } from './way-item.js';

/**
 * Ways to the caller's machine, as links; what is opened goes to the ticket.
 *
 * @csspart way - A link that opens the machine.
 * @csspart refused - Why there is none.
 */
export class FilrougeAssistance extends LitElement {
  static override readonly styles = assistanceStyles;

  /** The call; nothing is shown without one. */
  @property({ attribute: false }) session: Session | undefined;

  /** Ids of what is offered, in the order shown; those the scenario does not have are passed by. */
  @property({ attribute: false }) offered: readonly string[] = [];

  readonly #call = new SessionController(this);
  readonly #announcer = new Announcer(this);

  override render(): unknown {
    const { view } = this.#call;
    const ways = view ? this.#waysIn(view) : [];
    const words = assistanceWordsFor(view?.locale ?? '');
    return html`${this.#announcer.render()}
    ${
      view && ways.length > 0
        ? html`<ul lang=${languageOf(view.locale)} aria-label=${words.heading}>
            ${ways.map((way) => this.#renderWay(way, view))}
          </ul>`
        : nothing
    }`;
  }

  #renderWay(way: AssistanceView, view: View): unknown {
    return wayItem({
      way,
      words: assistanceWordsFor(view.locale),
      schemes: this.session?.assistance.schemes ?? [],
      openedAt: openedAt(way, view),
      isOpen: isInterview(view.phase),
      onOpen: () => this.#open(way, view),
    });
  }

  #waysIn({ assistance }: View): readonly AssistanceView[] {
    return this.offered.flatMap((id) => assistance.find((way) => way.id === id) ?? []);
  }

  #open({ id, label }: AssistanceView, { locale }: View): void {
    this.session?.send({ type: 'ASSISTANCE_OPENED', id });
    this.#announcer.announce([assistanceWordsFor(locale).said(label.text)]);
  }
}

function openedAt({ id }: AssistanceView, { openedAssistance, client, locale }: View): string | undefined {
  const at = openedAssistance.findLast((opened) => opened.id === id)?.at;
  if (at === undefined) return undefined;
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: client.timeZone }).format(new Date(at));
}
