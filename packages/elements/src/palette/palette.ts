import type { Session, View } from '@filrouge/engine';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Announcer } from '../controllers/announcer.js';
import { canOpenQuestions } from '../controllers/phases.js';
import { SessionController } from '../controllers/session-controller.js';
import { moveActive } from '../controls/move-active.js';
import { inputText } from '../controls/text-field.js';
import { icon } from '../icons/icon.js';
import { keyName } from '../keyboard/key-hint.js';
import { describeInCall } from '../messages/describe-in-call.js';
import { languageOf } from '../messages/index.js';
import { QuestionOpenedEvent } from '../steps/steps.events.js';
import { IndexController } from './index-controller.js';
import { notedList } from './noted-list.js';
import type { Offer } from './offers/offer.js';
import { offersOf } from './offers/offers-of.js';
import { paletteRow } from './palette-row.js';
import { paletteWords, type PaletteWords } from './palette-words.js';
import { PaletteClosedEvent, PaletteSaidEvent, type PaletteClosing } from './palette.events.js';
import { paletteStyles } from './palette.styles.js';
import { PopupController } from './popup-controller.js';
import { digitOfRow, pickHint, rowPickedBy } from './row-keys.js';

/**
 * Type what the caller just said: it finds the questions and the answers meant, in any order, and sets them as told unasked.
 *
 * @fires filrouge-palette-closed - The palette has nothing more to do.
 * @fires filrouge-question-opened - The operator went to a question.
 * @fires filrouge-palette-said - Something was set, or cannot be; `preventDefault` leaves the announcement to the page.
 * @csspart field - The field.
 * @csspart list - The list below it.
 * @csspart row - One thing found.
 */
export class FilrougePalette extends LitElement {
  static override readonly styles = paletteStyles;

  /** The call; nothing is shown without one, and once no question can be opened any more. */
  @property({ attribute: false }) session: Session | undefined;

  @state() private text = '';
  @state() private active: number | undefined;
  @state() private noted: readonly Offer[] = [];
  @state() private hasFocus = false;

  readonly #call = new SessionController(this);
  readonly #index = new IndexController(this);
  readonly #announcer = new Announcer(this);
  readonly #popup = new PopupController(this, { anchor: '.palette', popup: '.popup' });
  #offers: readonly Offer[] = [];

  /** Puts the focus into the field. */
  override focus(options?: FocusOptions): void {
    this.#field?.focus(options);
  }

  /** Puts the focus into the field, with what was typed before it was there. */
  begin(typed = ''): void {
    if (typed !== '') this.#setText(typed);
    this.focus();
  }

  protected override willUpdate(): void {
    const { session } = this;
    // Who types quickly must not be offered, and take, the best of a half.
    if (this.text.trim() !== '') this.#index.complete();
    const { index } = this.#index;
    // The field goes away with the interview: that is no leaving.
    if (!this.#isUsable) this.hasFocus = false;
    const isFor = session && index?.scenario === session.scenario;
    this.#offers = isFor ? offersOf(this.text, { session, index, lastId: this.noted.at(-1)?.questionId }) : [];
    this.#popup.isOpen = this.hasFocus && (this.#offers.length > 0 || this.text.trim() !== '');
  }

  override render(): unknown {
    return html`${this.#renderPalette()}${this.#announcer.render()}`;
  }

  #renderPalette(): unknown {
    const { view } = this.#call;
    if (!view || !this.#isUsable) return nothing;
    const words = paletteWords(view.locale);
    return html`<div class="palette" lang=${languageOf(view.locale)} @focusout=${this.#handleFocusout}>
      <div class="bar">
        ${icon('probe')} ${this.#renderField(words)}
        <button
          class="button quiet small close"
          type="button"
          aria-label=${words.close}
          @click=${() => this.#close('dismissed')}
        >
          ${icon('close')}
        </button>
      </div>
      ${this.#renderPopup(words, view.locale)} ${notedList(this.noted, words)}
    </div>`;
  }

  #renderField(words: PaletteWords): TemplateResult {
    return html`<input
      class="field"
      dir="auto"
      part="field"
      type="text"
      role="combobox"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-label=${words.label}
      aria-autocomplete="list"
      aria-haspopup="listbox"
      aria-expanded=${String(this.#popup.isOpen)}
      aria-controls="list"
      aria-activedescendant=${this.#offers[this.active ?? -1] ? rowId(this.active ?? 0) : nothing}
      placeholder=${words.placeholder}
      .value=${this.text}
      @input=${this.#handleInput}
      @keydown=${this.#handleKeydown}
      @focus=${() => (this.hasFocus = true)}
    />`;
  }

  #renderPopup(words: PaletteWords, locale: string): TemplateResult {
    const isEmpty = this.text.trim() === '';
    return html`<div class="popup" part="list" popover="manual">
      ${isEmpty && this.#offers.length > 0 ? html`<p class="note">${words.missing}</p>` : nothing}
      <ul id="list" role="listbox" tabindex="-1" aria-label=${words.listLabel}>
        ${repeat(
          this.#offers,
          ({ key }) => key,
          (offer, index) => this.#renderRow(offer, index, words),
        )}
      </ul>
      ${this.#offers.length === 0 ? html`<p class="note">${words.noResult}</p>` : nothing}
      <p class="note keys" aria-hidden="true">
        <span><kbd class="key">↑</kbd> <kbd class="key">↓</kbd> ${words.keys.move}</span>
        <span><kbd class="key">↵</kbd> ${pickHint()} ${words.keys.take}</span>
        <span><kbd class="key">${keyName('Escape', locale)}</kbd> ${words.keys.close}</span>
      </p>
    </div>`;
  }

  #renderRow(offer: Offer, index: number, words: PaletteWords): TemplateResult {
    return paletteRow({
      offer,
      id: rowId(index),
      digit: digitOfRow(index),
      isActive: index === this.active,
      words,
      onTake: () => this.#take(offer),
    });
  }

  get #isUsable(): boolean {
    const { view } = this.#call;
    return view !== undefined && canOpenQuestions(view.phase);
  }

  get #field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  readonly #handleInput = (event: Event): void => {
    this.#setText(inputText(event));
  };

  #setText(text: string): void {
    this.text = text;
    this.active = text.trim() === '' ? undefined : 0;
  }

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (event.isComposing || !(this.#isHeldOver(event) || this.#act(event))) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Held down, a key takes one thing, and the one that opened the palette types nothing. */
  #isHeldOver(event: KeyboardEvent): boolean {
    const { repeat: isHeld, key } = event;
    return (
      isHeld && (key === 'Enter' || (key.length === 1 && (this.text === '' || this.#pickedBy(event) !== undefined)))
    );
  }

  /** Whether the key means something here. */
  #act(event: KeyboardEvent): boolean {
    const picked = this.#pickedBy(event);
    if ((event.altKey || event.ctrlKey || event.metaKey) && !picked) return false;
    const moved = moveActive(event.key, this.active, this.#offers.length);
    const offer = this.#offers[this.active ?? -1];
    if (picked) this.#take(picked);
    else if (moved !== undefined) this.#moveTo(moved);
    else if (event.key === 'Escape') this.#close('dismissed');
    else if (event.key === 'Enter' && offer) this.#take(offer);
    else return false;
    return true;
  }

  #pickedBy(event: KeyboardEvent): Offer | undefined {
    return this.#offers[rowPickedBy(event) ?? -1];
  }

  readonly #handleFocusout = (event: FocusEvent): void => {
    const isWithin = event.relatedTarget instanceof Node && this.renderRoot.contains(event.relatedTarget);
    if (isWithin || !this.ownerDocument.hasFocus() || !this.hasFocus) return;
    this.hasFocus = false;
    this.dispatchEvent(new PaletteClosedEvent('left'));
  };

  #moveTo(active: number): void {
    this.active = active;
    void this.updateComplete.then(() => this.#popup.scrollTo(rowId(active)));
  }

  /** Once, by whoever says what else came of it. */
  #say(sentences: readonly string[]): void {
    const said = new PaletteSaidEvent(sentences);
    if (this.dispatchEvent(said)) this.#announcer.announce(sentences);
  }

  #close(reason: PaletteClosing): void {
    this.text = '';
    this.active = undefined;
    this.noted = [];
    this.hasFocus = false;
    this.dispatchEvent(new PaletteClosedEvent(reason));
  }

  #take(offer: Offer): void {
    const { view } = this.#call;
    if (!view) return;
    if (offer.act === 'open') this.#open(offer, view);
    else this.#answer(offer, view);
  }

  #open({ questionId, standing, label }: Offer, { locale }: View): void {
    if (standing !== 'onPath') return this.#say([paletteWords(locale).cannotOpen(label.text)]);
    this.session?.send({ type: 'QUESTION_OPENED', id: questionId });
    this.#close('opened');
    this.dispatchEvent(new QuestionOpenedEvent(questionId));
  }

  /** Sets it and stays: the caller goes on telling. */
  #answer(offer: Offer, { locale }: View): void {
    const { questionId: id, value, label, shown, standing } = offer;
    const result = this.session?.send({ type: 'ANSWER_GIVEN', id, value, provenance: 'volunteered' });
    if (result && !result.ok) return this.#say(result.issues.map((issue) => describeInCall(issue, locale).message));
    const words = paletteWords(locale);
    const say = standing === 'onPath' ? words.noted : words.notedAside;
    this.#say([say(label.text, shown?.text ?? '')]);
    this.noted = [...this.noted.filter(({ questionId }) => questionId !== id), offer];
    this.text = '';
    this.active = undefined;
    this.focus();
  }
}

const rowId = (index: number) => `row-${String(index)}`;
