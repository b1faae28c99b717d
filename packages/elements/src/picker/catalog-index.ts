import { textIn, type Catalog } from '@filrouge/scenario';
import { TextIndex } from '../palette/search/text-index.js';
import { entriesOf, type CatalogEntry } from './catalog-entry.js';
import { digitsIn, isWithinNumber } from './phone-digits.js';

/** An entry that fits, and why where its own words do not say it. */
export interface PickerOffer {
  readonly entry: CatalogEntry;
  /** The number, topic or other name that fitted; absent when client and title tell it. */
  readonly reason?: string;
}

/** What finds an entry counts by how surely it is meant. */
const weights = { name: 1, alias: 0.98, topic: 0.9 };

/** Finds the scenarios of a catalog by client, number called, title and topic, accents and slips forgiven. */
export class CatalogIndex {
  readonly #catalog: Catalog;
  readonly #entries: readonly CatalogEntry[];
  readonly #texts = new TextIndex<CatalogEntry>();

  /** `locale` is the operator's: titles are searched as they are shown. */
  constructor(catalog: Catalog, locale: string) {
    this.#catalog = catalog;
    this.#entries = entriesOf(catalog);
    for (const entry of this.#entries) this.#add(entry, locale);
  }

  /** What fits, best first; without a text the catalog's own order. */
  search(text: string, most: number): readonly PickerOffer[] {
    if (text.trim() === '') return this.#entries.slice(0, most).map((entry) => ({ entry }));
    const digits = digitsIn(text);
    if (digits !== undefined) return this.#byNumber(digits).slice(0, most);
    return this.#texts.search(text, most).matches.map(({ entry, name }) => offerOf(entry, name));
  }

  #byNumber(digits: string): readonly PickerOffer[] {
    return this.#entries.flatMap((entry) => {
      const line = entry.client.lines.find((number) => isWithinNumber(digits, number));
      return line === undefined ? [] : [{ entry, reason: line }];
    });
  }

  #add(entry: CatalogEntry, locale: string): void {
    const { client, scenario } = entry;
    const title = textIn(scenario.title, locale, this.#catalog.locales).text;
    const names = [
      { text: client.name, weight: weights.name },
      { text: `${client.name} ${title}`, weight: weights.name },
      ...client.aliases.map((text) => ({ text, weight: weights.alias })),
      ...scenario.topics.map((text) => ({ text, weight: weights.topic })),
    ];
    this.#texts.add(entry, { names, context: [client.name, title, ...scenario.topics].join(' ') });
  }
}

function offerOf(entry: CatalogEntry, name: string): PickerOffer {
  const { client, scenario } = entry;
  const isOther = client.aliases.includes(name) || scenario.topics.includes(name);
  return isOther ? { entry, reason: name } : { entry };
}
