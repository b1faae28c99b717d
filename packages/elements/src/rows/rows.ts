import type { QuestionView, Session } from '@filrouge/engine';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { afterPaint } from '../controllers/after-paint.js';
import { Announcer } from '../controllers/announcer.js';
import { canOpenQuestions } from '../controllers/phases.js';
import { SessionController } from '../controllers/session-controller.js';
import { icon } from '../icons/icon.js';
import { ariaKeyShortcuts, keyHint } from '../keyboard/key-hint.js';
import type { ShortcutAction } from '../keyboard/shortcuts.js';
import { languageOf, messagesFor, shownText } from '../messages/index.js';
import { QuestionOpenedEvent } from '../steps/steps.events.js';
import { keyCaps } from '../templates/key-caps.js';
import { rowsTable } from './rows-table.js';
import { rowsWords, type RowsWords } from './rows-words.js';
import { RowsToldEvent } from './rows.events.js';
import { rowsStyles } from './rows.styles.js';
import { tableOf, type RowsTable, type TableRow } from './table-of.js';

/** A row that was taken out, and may come back. */
interface RemovedRow {
  readonly repeatId: string;
  readonly id: string;
  readonly name: string;
}

/**
 * The rows of the repeat now asked about, as a small table: answers to correct, rows to add, to remove and to bring back.
 *
 * @fires {QuestionOpenedEvent} filrouge-question-opened - The operator opened a question of a row, or added a row.
 * @fires {RowsToldEvent} filrouge-rows-told - A row was removed or brought back, or could not be.
 * @csspart answer - The button of an answer.
 * @csspart add - The button that adds a row.
 * @csspart remove - The button that removes a row.
 * @csspart restore - The button that brings the removed row back.
 */
export class FilrougeRows extends LitElement {
  static override readonly styles = rowsStyles;

  /** The call shown; nothing shows while its question is in no repeat. */
  @property({ attribute: false }) session?: Session | undefined;

  @state() private removed: RemovedRow | undefined;

  readonly #call = new SessionController(this);
  readonly #announcer = new Announcer(this);
  #focusesRestore = false;

  /** The next question is painted first: it is what the operator waits for. */
  protected override async scheduleUpdate(): Promise<void> {
    await afterPaint();
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('session')) this.removed = undefined;
  }

  protected override updated(): void {
    this.#showCurrent();
    if (!this.#focusesRestore) return;
    this.#focusesRestore = false;
    this.renderRoot.querySelector<HTMLElement>('.undo button')?.focus();
  }

  /** Does what a shortcut means; false when it means nothing here. */
  act(action: ShortcutAction): boolean {
    const table = this.#table();
    const acts: Partial<Record<ShortcutAction, () => boolean>> = {
      addRow: () => table !== undefined && this.#add(table),
      removeRow: () => table !== undefined && this.#removeTarget(table),
      restoreRow: () => this.#restore(),
    };
    return acts[action]?.() ?? false;
  }

  override render(): unknown {
    const table = this.#table();
    return html`${table || this.removed ? this.#renderRows(table) : nothing}${this.#announcer.render()}`;
  }

  #renderRows(table: RowsTable | undefined): TemplateResult {
    const locale = this.#call.view?.locale ?? '';
    const words = rowsWords(locale);
    return html`<section lang=${languageOf(locale)} aria-labelledby=${table ? 'heading' : nothing}>
      ${table ? this.#renderTable(table, words) : nothing}
      <div class="foot">${table?.canAdd ? this.#renderAdd(table, words) : nothing} ${this.#renderRemoved(words)}</div>
    </section>`;
  }

  #renderTable(table: RowsTable, words: RowsWords): TemplateResult {
    const { label, around, rows } = table;
    const locale = this.#call.view?.locale ?? '';
    return html`<h3 id="heading">
        ${around ? html`<span class="around" lang=${around.locale}>${shownText(around)} · </span>` : nothing}
        <span lang=${label?.locale ?? nothing}>${label?.text ?? words.row}</span>
        <span class="count">${String(rows.length)}</span>
      </h3>
      <div class="scroll">
        ${rowsTable({
          table,
          words,
          messages: messagesFor(locale),
          locale,
          targetId: targetOf(table)?.id,
          onOpen: ({ id }) => this.#open(id),
          onRemove: (row) => this.#remove(table, row, { isByButton: true }),
        })}
      </div>`;
  }

  #renderAdd(table: RowsTable, words: RowsWords): TemplateResult {
    return html`<button
      class="button small"
      type="button"
      part="add"
      aria-keyshortcuts=${ariaKeyShortcuts('addRow')}
      @click=${() => this.#add(table)}
    >
      ${words.add}${keyCaps(keyHint('addRow', this.#call.view))}
    </button>`;
  }

  #renderRemoved(words: RowsWords): TemplateResult | typeof nothing {
    if (!this.removed) return nothing;
    return html`<p class="undo">
      <span>${words.removed(this.removed.name)}</span>
      <button
        class="button small"
        type="button"
        part="restore"
        aria-keyshortcuts=${ariaKeyShortcuts('restoreRow')}
        @click=${() => this.#restore()}
      >
        ${icon('back')}${words.restore}${keyCaps(keyHint('restoreRow'))}
      </button>
    </p>`;
  }

  #table(): RowsTable | undefined {
    const { view } = this.#call;
    return view && canOpenQuestions(view.phase) ? tableOf(view) : undefined;
  }

  #add({ id }: RowsTable): boolean {
    const words = this.#words();
    if (!this.session?.send({ type: 'ROW_ADDED', id }).ok) return this.#tell(words.tooMany);
    this.removed = undefined;
    this.#tellOpened();
    return true;
  }

  #removeTarget(table: RowsTable): boolean {
    const row = targetOf(table);
    if (!row) return false;
    return this.#remove(table, row, { isByButton: false });
  }

  #remove({ id }: RowsTable, row: TableRow, { isByButton }: { readonly isByButton: boolean }): boolean {
    const words = this.#words();
    const name = row.name.text;
    if (!this.session?.send({ type: 'ROW_REMOVED', id: row.id }).ok) return this.#tell(words.tooFew(name));
    this.removed = { repeatId: id, id: row.id, name };
    // Its own button is gone with the row.
    this.#focusesRestore = isByButton;
    return this.#tell(words.removedHint(name, keyHint('restoreRow').join(' + ')));
  }

  #restore(): boolean {
    const { removed } = this;
    if (!removed) return false;
    const { repeatId, id, name } = removed;
    this.removed = undefined;
    if (!this.session?.send({ type: 'ROW_ADDED', id: repeatId, row: id }).ok) return this.#tell(this.#words().tooMany);
    this.#tellOpened();
    return this.#tell(this.#words().restored(name));
  }

  #open(id: string): void {
    this.session?.send({ type: 'QUESTION_OPENED', id });
    this.dispatchEvent(new QuestionOpenedEvent(id));
  }

  /** The call went to a question of its own: the focus follows. */
  #tellOpened(): void {
    const id: QuestionView['id'] | undefined = this.session?.view.currentId;
    if (id !== undefined) this.dispatchEvent(new QuestionOpenedEvent(id));
  }

  #words(): RowsWords {
    return rowsWords(this.#call.view?.locale ?? '');
  }

  /** Says it aloud; what was pressed meant something. */
  #tell(sentence: string): true {
    const sentences = [sentence];
    if (this.dispatchEvent(new RowsToldEvent(sentences))) this.#announcer.announce(sentences);
    return true;
  }

  /** A long list follows the call. By hand: `scrollIntoView` would scroll the page around it too. */
  #showCurrent(): void {
    const scroll = this.renderRoot.querySelector<HTMLElement>('.scroll');
    const row = scroll?.querySelector<HTMLElement>('.current');
    if (!scroll || !row) return;
    const [place, sight] = [row.getBoundingClientRect(), scroll.getBoundingClientRect()];
    if (place.top < sight.top + row.offsetHeight || place.bottom > sight.bottom)
      scroll.scrollTop += place.top - sight.top - scroll.clientHeight / 2;
  }
}

/** The row that the key removes: the one asked about, else the last. */
function targetOf({ rows, currentRowId, canRemove }: RowsTable): TableRow | undefined {
  if (!canRemove) return undefined;
  return rows.find(({ id }) => id === currentRowId) ?? rows.at(-1);
}
