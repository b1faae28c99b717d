import { readBy } from '../issues/zod-issues.js';
import { maxValues } from '../parse/limits.js';
import type { Use } from './block.js';
import { isUse, useSchema } from './block.js';
import type { KnownNames } from './block-names.js';
import { blockNames } from './block-names.js';
import { fillParameters } from './fill-parameters.js';
import type { FoundBlock } from './find-block.js';
import { findBlock } from './find-block.js';
import type { Ground } from './ground.js';
import { insertAt } from './insert-at.js';
import type { JsonObject } from './json.js';
import { isObject } from './json.js';
import type { Origin } from './origins.js';
import { within } from './origins.js';
import { parameterValues } from './parameter-values.js';
import { namesIn, prefixed } from './prefix.js';
import { reportsOf } from './report.js';

/** Most blocks that stand in one another. */
const maxChain = 32;
/** Most blocks in one file of a scenario: blocks that use each other several times would multiply without end. */
const maxBlocks = 1_000;

/** Puts the items of blocks in the place of every `use`, in one file of a scenario and in the blocks it brings in. */
export class UseExpansion {
  readonly #ground: Ground;
  /** Blocks by name and prefix: the same twice would be the same ids twice. */
  readonly #used = new Set<string>();
  readonly #facts: unknown[] = [];
  readonly #names: KnownNames = new Map();
  #isFull = false;

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /** Expands what stands in the adopted value, which it changes; gives the facts that came with the blocks. */
  expand(value: unknown): readonly unknown[] {
    this.#walk(value, []);
    return this.#facts.splice(0);
  }

  #walk(value: unknown, chain: readonly string[]): void {
    if (Array.isArray(value)) this.#walkList(value, chain);
    else if (isObject(value)) for (const held of Object.values(value)) this.#walk(held, chain);
  }

  #walkList(list: unknown[], chain: readonly string[]): void {
    if (!list.some(isUse)) {
      for (const entry of list) this.#walk(entry, chain);
      return;
    }
    for (const entry of list.splice(0)) {
      if (isUse(entry) && isObject(entry)) for (const item of this.#itemsOf(entry, chain)) list.push(item);
      else {
        this.#walk(entry, chain);
        list.push(entry);
      }
    }
  }

  #itemsOf(written: JsonObject, chain: readonly string[]): readonly unknown[] {
    const { origins, report } = this.#ground;
    if (this.#isFull) return [];
    const origin = origins.originOf(written);
    const read = readBy(useSchema, written);
    if (!read.ok) reportsOf((path) => origins.originOf(written, path), read.issues, report);
    const found = read.ok ? findBlock(read.value, origin, this.#ground) : undefined;
    if (!read.ok || !found || !this.#mayEnter(found, { use: read.value, origin, chain })) return [];
    return this.#stand(found, { use: read.value, written, chain });
  }

  #stand(found: FoundBlock, { use, written, chain }: Standing): readonly unknown[] {
    const { origins, report } = this.#ground;
    const { block, source, name } = found;
    const origin = origins.originOf(written);
    const items = origins.adopt(block.items, within(source, 'items'));
    const facts = origins.adopt(block.facts ?? [], within(source, 'facts'));
    // Both are lists, as the schema of a block has seen.
    const parts = { items: items as unknown[], facts: facts as unknown[] };
    const { prefix } = use;
    if (prefix !== undefined) prefixed(parts, { prefix, names: blockNames(found, this.#ground, this.#names) }, origins);
    const values = parameterValues({ parameters: block.parameters, given: use.with ?? {}, origin }, report);
    fillParameters(parts, { values, use, written, declared: Object.keys(block.parameters) }, this.#ground);
    insertAt(this.#facts, this.#facts.length, parts.facts);
    this.#walkList(parts.items, [...chain, name]);
    return parts.items;
  }

  /** Whether the block may stand here: not in itself, not twice under the same ids, and not beyond all measure. */
  #mayEnter({ name, block }: FoundBlock, { use, origin, chain }: Entering): boolean {
    const { report, origins } = this.#ground;
    if (chain.includes(name) || chain.length >= maxChain) {
      report('use-cycle', within(origin, 'block'), { chain: [...chain, name].map(nameIn).join(' > ') });
      return false;
    }
    if (this.#used.size >= maxBlocks || origins.adopted > maxValues) {
      this.#isFull = true;
      report('too-large', { file: origin.file, path: '' }, { limit: maxBlocks, unit: 'blocks' });
      return false;
    }
    const key = `${use.prefix ?? ''} ${name}`;
    if (this.#used.has(key)) {
      report('block-used-twice', origin, { name: use.block, id: namesIn(block.items)[0] ?? '' });
      return false;
    }
    this.#used.add(key);
    return true;
  }
}

interface Standing {
  readonly use: Use;
  readonly written: JsonObject;
  /** The blocks it stands in. */
  readonly chain: readonly string[];
}

interface Entering {
  readonly use: Use;
  readonly origin: Origin;
  readonly chain: readonly string[];
}

const nameIn = (name: string) => name.slice(name.lastIndexOf('#') + 1);
