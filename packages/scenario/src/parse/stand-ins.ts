import * as z from 'zod/mini';
import { closestName } from '../closest-name.js';
import { questionTypes, structureTypes } from '../items/index.js';
import { localeSchema } from '../source/identifier.js';
import { idsIn } from './ids-in.js';
import type { Path } from './path.js';
import { valueAt } from './path.js';

const itemTypes = [...questionTypes, ...structureTypes].map(({ name }) => name);

/** Texts that no condition reads: any will do. */
const texts: ReadonlySet<PropertyKey> = new Set(['title', 'label', 'text', 'say', 'name', 'version']);

/**
 * What is said in the place of what an author left out or wrote so that it cannot be read, for what stands beside it to be
 * checked all the same: of the right shape, and under names that nothing else means.
 */
export class StandIns {
  readonly #root: unknown;
  readonly #taken: ReadonlySet<string>;
  #names = 0;

  /** `root` is the scenario that is mended. */
  constructor(root: unknown) {
    this.#root = root;
    this.#taken = idsIn(root);
  }

  /** Stands in for a missing key; undefined where what reads it would be misjudged. */
  forMissing(path: Path): unknown {
    const key = path.at(-1) ?? '';
    if (texts.has(key)) return '–';
    if (key === 'id' || isOptionValue(path)) return this.#newName();
    if (key === 'items') return [];
    if (path.length > 1) return undefined;
    if (key === 'client' || key === 'ticket') return {};
    if (key === 'steps') return [{}];
    return key === 'locales' ? this.#locales() : undefined;
  }

  /** Stands in for a value that cannot be read; undefined where it is better cut out. */
  forUnread(path: Path): unknown {
    const key = path.at(-1);
    const written = valueAt(this.#root, path);
    if (key === 'options') return [{ value: this.#newName(), label: '–' }];
    if (key !== 'type' || typeof written !== 'string') return undefined;
    const meant = closestName(written, itemTypes);
    return meant === written ? undefined : meant;
  }

  #newName(): string {
    this.#names += 1;
    const name = `leftOut${String(this.#names)}`;
    return this.#taken.has(name) ? this.#newName() : name;
  }

  /** The locales of the scenario's own title; they decide nothing but in which language it would be asked. */
  #locales(): readonly string[] {
    const title = valueAt(this.#root, ['title']);
    const written = typeof title === 'object' && title !== null ? Object.keys(title) : [];
    const locales = written.filter((locale) => z.safeParse(localeSchema, locale).success);
    return locales.length > 0 ? locales : ['en'];
  }
}

/** Whether the path leads to the value of an option, of a question or of a shared list. */
function isOptionValue(path: Path): boolean {
  return path.at(-1) === 'value' && (path.at(-3) === 'options' || path[0] === 'lists');
}
