import type { Session } from '@filrouge/engine';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { LatePart } from '../controllers/late-part.js';
import { messagesFor } from '../messages/index.js';
import { callOptionsOf, type CallSettings } from './call-options.js';

interface PickerHost extends LitElement, CallSettings {
  readonly catalog: unknown;
  session: Session | undefined;
  startCall(): Session | undefined;
}

/** Shows the picker of a page with a catalog: loaded as soon as there is one, for it is what such a desk begins with. */
export class CallPicker implements ReactiveController {
  readonly #host: PickerHost;
  readonly #part: LatePart<unknown>;

  /** `takeFocus` takes the focus to the call that was chosen. */
  constructor(host: PickerHost, takeFocus: () => void) {
    this.#host = host;
    this.#part = new LatePart(host, () => import('../palette/finding.define.js'));
    host.addController(this);
    host.addEventListener('filrouge-call-chosen', ({ session }) => {
      host.session = session;
      takeFocus();
    });
  }

  /** Whether the page gave a catalog. */
  get isWanted(): boolean {
    const { catalog } = this.#host;
    return catalog !== undefined && catalog !== null && catalog !== '';
  }

  hostUpdate(): void {
    if (this.isWanted && !this.#part.isMissing) void this.#part.want();
  }

  /** Goes on to the next call: the operator picks whose where there is a catalog, else it is one of the same scenario. */
  takeNext(): void {
    if (this.isWanted) void this.#show();
    else this.#host.startCall();
  }

  /** Which client, which call: above the call; a note where it could not be loaded. */
  render(locale: string): TemplateResult | typeof nothing {
    if (!this.isWanted) return nothing;
    if (this.#part.isMissing)
      return html`<p class="palette" role="status">${messagesFor(locale).frame.agent.pickerMissing}</p>`;
    const { catalog, session } = this.#host;
    return html`<filrouge-picker
      .catalog=${catalog}
      .session=${session}
      .locale=${locale}
      .options=${callOptionsOf(this.#host)}
    ></filrouge-picker>`;
  }

  /** Tries once more to load what could not be. */
  async #show(): Promise<void> {
    await this.#part.want();
    await this.#host.updateComplete;
    await this.#host.renderRoot.querySelector('filrouge-picker')?.show();
  }
}
