import type { JsonObject } from './json.js';
import { isObject, own, put } from './json.js';

/** A list of a scenario, and one of its entries. */
export interface Place {
  readonly list: unknown[];
  readonly node: JsonObject;
}

/** What an entry is: it decides how it is addressed and what stands in it. */
type Kind = 'step' | 'item' | 'option' | 'entry' | 'rule';

/** Where the lists of rules stand; `rules:impact` names one. */
const ruleLists: Readonly<Record<string, readonly string[]>> = {
  impact: ['priority', 'impact'],
  urgency: ['priority', 'urgency'],
  raise: ['priority', 'raise'],
  sla: ['sla'],
  escalation: ['escalation'],
  category: ['ticket', 'category'],
  tags: ['ticket', 'tags'],
  pins: ['knowledge', 'pins'],
};

/** Before the name of a shared list of options. */
const listMark = 'list:';

/**
 * Everything in a scenario that a change may name: a question, instruction, end, assistance or fact by its `id`, an option as
 * `question/value` (of a shared list, `list:name/value`), a step as `step:id`, a rule as `rule:id`. Of two of one name the first counts.
 */
export class AddressBook {
  readonly #root: JsonObject;
  readonly #places = new Map<string, Place>();

  constructor(root: JsonObject) {
    this.#root = root;
    this.#enterAll(own(root, 'steps'), 'step', '');
    this.#enterAll(own(root, 'instructions'), 'entry', '');
    this.#enterAll(own(root, 'assistance'), 'entry', '');
    this.#enterAll(own(root, 'facts'), 'entry', '');
    const lists = own(root, 'lists');
    for (const [name, list] of Object.entries(isObject(lists) ? lists : {}))
      this.#enterAll(list, 'option', `${listMark}${name}`);
    for (const path of Object.values(ruleLists)) this.#enterAll(valueAt(root, path), 'rule', '');
  }

  find(address: string): Place | undefined {
    return this.#places.get(address);
  }

  /** Every address there is, in no particular order. */
  addresses(): readonly string[] {
    return [...this.#places.keys()];
  }

  /** Addresses of the entry and of all that stands in it. */
  addressesIn(address: string): readonly string[] {
    const place = this.#places.get(address);
    return place ? addressesBelow(place.node, kindOf(address), ownerOf(address)).map(({ address: one }) => one) : [];
  }

  /** Notes what came into the list of something that is addressed. */
  enter(list: unknown[], node: JsonObject, near: Near): void {
    for (const below of addressesBelow(node, near.kind, near.owner))
      if (!this.#places.has(below.address))
        this.#places.set(below.address, { list: below.list ?? list, node: below.node });
  }

  /** Forgets an entry and all that stands in it. */
  leave(address: string): void {
    for (const one of this.addressesIn(address)) this.#places.delete(one);
  }

  /** The list that `into` names, made when it is not there yet: items, options, follow-ups, rules. */
  listIn(target: string): { readonly list: unknown[]; readonly near: Near } | undefined {
    if (target.startsWith(listMark) && !target.includes('/')) return this.#sharedList(target);
    if (target.startsWith('rules:')) return this.#ruleList(target.slice('rules:'.length));
    const node = this.#places.get(target)?.node;
    if (!node) return undefined;
    if (target.startsWith('step:')) return { list: listOf(node, 'items'), near: { kind: 'item', owner: '' } };
    if (target.includes('/')) return { list: listOf(node, 'then'), near: { kind: 'item', owner: '' } };
    if (own(node, 'items') !== undefined) return { list: listOf(node, 'items'), near: { kind: 'item', owner: '' } };
    return { list: listOf(node, 'options'), near: { kind: 'option', owner: target } };
  }

  #sharedList(target: string): { readonly list: unknown[]; readonly near: Near } | undefined {
    const list = valueAt(this.#root, ['lists', target.slice(listMark.length)]);
    return Array.isArray(list) ? { list, near: { kind: 'option', owner: target } } : undefined;
  }

  #ruleList(name: string): { readonly list: unknown[]; readonly near: Near } | undefined {
    const path = Object.hasOwn(ruleLists, name) ? ruleLists[name] : undefined;
    const key = path?.at(-1);
    const holder = path && valueAt(this.#root, path.slice(0, -1));
    if (key === undefined || !isObject(holder)) return undefined;
    return { list: listOf(holder, key), near: { kind: 'rule', owner: '' } };
  }

  #enterAll(list: unknown, kind: Kind, owner: string): void {
    if (!Array.isArray(list)) return;
    for (const node of list) if (isObject(node)) this.enter(list, node, { kind, owner });
  }
}

/** Names of entries and of all that stands in them, as their neighbours are named. */
export const namesIn = (nodes: readonly JsonObject[], near: Near): readonly string[] =>
  nodes.flatMap((node) => addressesBelow(node, near.kind, near.owner).map(({ address }) => address));

/** Where something new stands: what its neighbours are, and the question whose options they may be. */
export interface Near {
  readonly kind: Kind;
  readonly owner: string;
}

/** What the neighbours of an address are. */
export const nearOf = (address: string): Near => ({ kind: kindOf(address), owner: ownerOf(address) });

/** Names of the lists of rules, as `into` takes them. */
export const ruleListNames: readonly string[] = Object.keys(ruleLists).map((name) => `rules:${name}`);

function kindOf(address: string): Kind {
  if (address.startsWith('step:')) return 'step';
  if (address.startsWith('rule:')) return 'rule';
  return address.includes('/') ? 'option' : 'item';
}

const ownerOf = (address: string) => (address.includes('/') ? address.slice(0, address.indexOf('/')) : '');

interface Below {
  readonly address: string;
  readonly node: JsonObject;
  /** The list it stands in; undefined for the entry itself. */
  readonly list: unknown[] | undefined;
}

function addressesBelow(node: JsonObject, kind: Kind, owner: string): readonly Below[] {
  const address = addressOf(node, kind, owner);
  const itself = address === undefined ? [] : [{ address, node, list: undefined }];
  return [...itself, ...childrenOf(node, kind, address ?? '')];
}

function childrenOf(node: JsonObject, kind: Kind, address: string): readonly Below[] {
  if (kind === 'step') return belowAll(own(node, 'items'), 'item', '');
  if (kind === 'option') return belowAll(own(node, 'then'), 'item', '');
  if (kind !== 'item') return [];
  return [...belowAll(own(node, 'options'), 'option', address), ...belowAll(own(node, 'items'), 'item', '')];
}

function belowAll(list: unknown, kind: Kind, owner: string): readonly Below[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((node) =>
    isObject(node) ? addressesBelow(node, kind, owner).map((one) => ({ ...one, list: one.list ?? list })) : [],
  );
}

function addressOf(node: JsonObject, kind: Kind, owner: string): string | undefined {
  const name = own(node, kind === 'option' ? 'value' : 'id');
  if (typeof name !== 'string') return undefined;
  if (kind === 'option') return owner === '' ? undefined : `${owner}/${name}`;
  return kind === 'step' || kind === 'rule' ? `${kind}:${name}` : name;
}

function listOf(holder: JsonObject, key: string): unknown[] {
  const held = own(holder, key);
  if (Array.isArray(held)) return held;
  const list: unknown[] = [];
  put(holder, key, list);
  return list;
}

const valueAt = (root: JsonObject, path: readonly string[]): unknown =>
  path.reduce<unknown>((holder, key) => (isObject(holder) ? own(holder, key) : undefined), root);
