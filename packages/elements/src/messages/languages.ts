import type { LanguagePack } from './language-pack.js';

/** Loads a language's pack: `() => import('…')`, written out, so that bundlers and the script-tag build make a file of it. */
export type LoadPack = () => Promise<{ readonly pack: LanguagePack }>;

/** Languages by BCP 47 tag, each loaded when it is first wanted, and then there for the whole page. */
export class Languages {
  readonly #loads: ReadonlyMap<string, LoadPack>;
  readonly #packs = new Map<string, LanguagePack>();
  readonly #coming = new Map<string, Promise<void>>();
  readonly #missing = new Set<string>();

  constructor(loads: ReadonlyMap<string, LoadPack>) {
    this.#loads = loads;
  }

  /** Tags of the languages that can be loaded. */
  get tags(): readonly string[] {
    return [...this.#loads.keys()];
  }

  /** The pack of the exact tag, else of its base language; undefined while it is not there. */
  packOf(locale: string): LanguagePack | undefined {
    return this.#packs.get(this.#tagOf(locale));
  }

  /**
   * Loads the words of a locale; undefined when there is nothing to wait for: they are there, there are none, or they
   * could not be had. What could not be had is tried again only where `again` says so.
   */
  want(locale: string, { again = false } = {}): Promise<void> | undefined {
    const tag = this.#tagOf(locale);
    const load = this.#loads.get(tag);
    if (again) this.#missing.delete(tag);
    if (load && !this.#packs.has(tag) && !this.#missing.has(tag) && !this.#coming.has(tag))
      this.#coming.set(tag, this.#load(tag, load));
    return this.#coming.get(tag);
  }

  /** Whether the words of a locale are on their way. */
  areComing(locale: string): boolean {
    return this.#coming.has(this.#tagOf(locale));
  }

  async #load(tag: string, load: LoadPack): Promise<void> {
    try {
      this.#packs.set(tag, (await load()).pack);
    } catch {
      // The network is gone, or the page was built anew since it was opened: the page speaks English then.
      this.#missing.add(tag);
    }
    this.#coming.delete(tag);
  }

  #tagOf(locale: string): string {
    return this.#loads.has(locale) ? locale : (locale.split('-', 1)[0] ?? locale);
  }
}
