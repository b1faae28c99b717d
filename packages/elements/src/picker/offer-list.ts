import type { Catalog } from '@filrouge/scenario';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { moveActive } from '../controls/move-active.js';
import { inputText } from '../controls/text-field.js';
import { icon } from '../icons/icon.js';
import { keyOf, type CatalogEntry } from './catalog-entry.js';
import { CatalogIndex, type PickerOffer } from './catalog-index.js';
import { offerRow } from './offer-row.js';
import type { PickerWords } from './picker-words.js';

/** As many as a glance and a few letters more need. */
const mostOffers = 12;

/** What the list is shown with. */
export interface ListScene {
  readonly words: PickerWords;
  readonly locale: string;
  readonly onPick: (entry: CatalogEntry) => void;
}

/** The field and what is found by it: typed, moved in and taken by keys alone. */
export class OfferList {
  readonly #host: LitElement;
  #index: { readonly catalog: Catalog; readonly locale: string; readonly found: CatalogIndex } | undefined;
  #text = '';
  #active = 0;
  #offers: readonly PickerOffer[] = [];

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Empties the field. */
  clear(): void {
    this.#text = '';
    this.#active = 0;
  }

  /** The field, and what fits what is typed in it. */
  render(catalog: Catalog, scene: ListScene): TemplateResult {
    this.#offers = this.#indexOf(catalog, scene.locale).search(this.#text, mostOffers);
    return html`${this.#renderField(scene)}
      <ul id="offers" role="listbox" aria-label=${scene.words.listLabel}>
        ${repeat(
          this.#offers,
          ({ entry }) => keyOf(entry),
          (offer, index) => this.#renderRow(offer, index, { catalog, ...scene }),
        )}
      </ul>
      <p class=${this.#offers.length === 0 ? 'note' : 'visually-hidden'} role="status">
        ${this.#offers.length === 0 ? scene.words.noResult : this.#told(scene.words)}
      </p>`;
  }

  /** Nothing is read out before something is typed. */
  #told(words: PickerWords): string {
    return this.#text.trim() === '' ? '' : words.results(this.#offers.length);
  }

  #renderField({ words, onPick }: ListScene): TemplateResult {
    const hasActive = this.#offers[this.#active] !== undefined;
    return html`<div class="bar">
      ${icon('probe')}
      <input
        class="field"
        dir="auto"
        part="field"
        data-focus
        type="text"
        role="combobox"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        aria-label=${words.label}
        aria-autocomplete="list"
        aria-expanded=${String(this.#offers.length > 0)}
        aria-controls="offers"
        aria-activedescendant=${hasActive ? rowId(this.#active) : nothing}
        placeholder=${words.placeholder}
        .value=${this.#text}
        @input=${this.#handleInput}
        @keydown=${(event: KeyboardEvent) => this.#handleKeydown(event, onPick)}
      />
    </div>`;
  }

  #renderRow(offer: PickerOffer, index: number, scene: ListScene & { readonly catalog: Catalog }): TemplateResult {
    const { catalog, locale, onPick } = scene;
    return offerRow({
      offer,
      catalog,
      locale,
      id: rowId(index),
      isActive: index === this.#active,
      onPick: () => onPick(offer.entry),
    });
  }

  #indexOf(catalog: Catalog, locale: string): CatalogIndex {
    if (this.#index?.catalog !== catalog || this.#index.locale !== locale)
      this.#index = { catalog, locale, found: new CatalogIndex(catalog, locale) };
    return this.#index.found;
  }

  readonly #handleInput = (event: Event): void => {
    this.#text = inputText(event);
    this.#active = 0;
    this.#host.requestUpdate();
  };

  #handleKeydown(event: KeyboardEvent, onPick: (entry: CatalogEntry) => void): void {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const moved = moveActive(event.key, this.#active, this.#offers.length);
    const offer = this.#offers[this.#active];
    if (moved !== undefined) this.#moveTo(moved);
    else if (event.key === 'Enter' && offer) onPick(offer.entry);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #moveTo(active: number): void {
    this.#active = active;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector(`#${rowId(active)}`)?.scrollIntoView({ block: 'nearest' }),
    );
  }
}

const rowId = (index: number) => `offer-${String(index)}`;
