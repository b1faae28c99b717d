import type { Near, Place } from './address-book.js';
import { AddressBook, namesIn, nearOf, ruleListNames } from './address-book.js';
import type { Verb } from './change.js';
import { readChange } from './change.js';
import type { Aspect } from './change-log.js';
import { ChangeLog } from './change-log.js';
import type { Ground } from './ground.js';
import { mostSuggestions } from '../suggest.js';
import { suggestionOf } from './ground.js';
import { insertAt } from './insert-at.js';
import type { JsonObject } from './json.js';
import { isObject } from './json.js';
import { mergePatch } from './merge-patch.js';
import type { Origin } from './origins.js';
import { within } from './origins.js';
import { reportsOf } from './report.js';

/** Carries out the changes of one overlay on its base, which it changes; both are adopted. Gives what was taken out, and lost. */
export function applyChanges(
  root: JsonObject,
  changes: readonly unknown[],
  ground: Ground,
): Pick<ChangeLog, 'gone' | 'lost'> {
  const work = new ChangeWork(root, ground);
  for (const change of changes) work.apply(change);
  return work.log;
}

class ChangeWork {
  readonly log = new ChangeLog();
  readonly #ground: Ground;
  readonly #book: AddressBook;
  /** What was put after each thing last: the next goes after that, so that several stand as they are written. */
  readonly #lastAfter = new Map<JsonObject, JsonObject>();
  /** How many targets were not found so far. */
  #unknown = 0;

  constructor(root: JsonObject, ground: Ground) {
    this.#ground = ground;
    this.#book = new AddressBook(root);
  }

  apply(change: unknown): void {
    const { origins, report } = this.#ground;
    if (!isObject(change)) return;
    const { verb, issues } = readChange(change);
    reportsOf((path) => origins.originOf(change, path), issues, report);
    if (verb) this.#verbs[verb](change, origins.originOf(change));
  }

  /** What each verb does with a change whose shape was read. */
  readonly #verbs: Readonly<Record<Verb, (change: JsonObject, origin: Origin) => void>> = {
    add: (change, origin) => {
      const added = Array.isArray(change['add']) ? change['add'] : [change['add']];
      this.#insert(added.filter(isObject), change, origin);
    },
    set: (change, origin) => {
      const target = String(change['set']);
      const patch = change['to'];
      const place = this.#find(target, within(origin, 'set'));
      if (!place || !isObject(patch)) return;
      if (Object.keys(patch).some((key) => key === nameKeyOf(target)))
        return this.#ground.report('change-renames', within(origin, 'to', nameKeyOf(target)), { target });
      for (const key of Object.keys(patch)) this.#touch(target, `key ${key}`, origin);
      this.#book.leave(target);
      mergePatch(place.node, patch, this.#ground.origins);
      this.#book.enter(place.list, place.node, nearOf(target));
    },
    replace: (change, origin) => {
      const target = String(change['replace']);
      const place = this.#find(target, within(origin, 'replace'));
      const node = change['by'];
      if (!place || !isObject(node)) return;
      this.#takeOut(target, origin);
      place.list.splice(place.list.indexOf(place.node), 1, node);
      this.#book.enter(place.list, node, nearOf(target));
    },
    remove: (change, origin) => {
      const target = String(change['remove']);
      const place = this.#find(target, within(origin, 'remove'));
      if (!place) return;
      this.#takeOut(target, origin);
      place.list.splice(place.list.indexOf(place.node), 1);
    },
    move: (change, origin) => {
      const target = String(change['move']);
      const place = this.#find(target, within(origin, 'move'));
      if (!place) return;
      const landmark = String(change['before'] ?? change['after'] ?? change['into']);
      if (this.#book.addressesIn(target).includes(landmark))
        return this.#ground.report('change-into-itself', origin, { target });
      // Where its new place is not there, it stays: else all that reads it would be told too.
      if (!this.#book.find(landmark) && !this.#book.listIn(landmark)) return this.#insert([], change, origin);
      this.#touch(target, 'place', origin);
      this.#book.leave(target);
      place.list.splice(place.list.indexOf(place.node), 1);
      this.#insert([place.node], change, origin);
    },
  };

  #insert(nodes: readonly JsonObject[], change: JsonObject, origin: Origin): void {
    const into = change['into'];
    if (typeof into === 'string') return this.#insertInto(nodes, { into, isFirst: change['at'] === 'start' }, origin);
    const side = change['before'] === undefined ? 'after' : 'before';
    const address = String(change[side]);
    const landmark = this.#find(address, within(origin, side));
    if (!landmark) return this.#lose(nodes, nearOf(address));
    this.#touch(address, 'landmark', origin);
    const { list, node } = landmark;
    const last = this.#lastAfter.get(node) ?? node;
    const at = side === 'before' ? list.indexOf(node) : list.indexOf(list.includes(last) ? last : node) + 1;
    insertAt(list, at, nodes);
    const end = nodes.at(-1);
    if (side === 'after' && end) this.#lastAfter.set(node, end);
    this.#enterAll(list, nodes, nearOf(address));
  }

  #insertInto(
    nodes: readonly JsonObject[],
    { into, isFirst }: { readonly into: string; readonly isFirst: boolean },
    origin: Origin,
  ): void {
    const found = this.#book.listIn(into);
    if (!found) {
      this.#lose(nodes, { kind: 'item', owner: '' });
      return this.#reportUnknown(into, within(origin, 'into'), ruleListNames);
    }
    if (!into.startsWith('rules:')) this.#touch(into, 'landmark', origin);
    insertAt(found.list, isFirst ? 0 : found.list.length, nodes);
    this.#enterAll(found.list, nodes, found.near);
  }

  #lose(nodes: readonly JsonObject[], near: Near): void {
    for (const name of namesIn(nodes, near)) this.log.lost.add(name);
  }

  #enterAll(list: unknown[], nodes: readonly JsonObject[], near: Near): void {
    for (const node of nodes) this.#book.enter(list, node, near);
  }

  #takeOut(target: string, origin: Origin): void {
    for (const address of this.#book.addressesIn(target)) {
      this.#touch(address, 'whole', origin);
      this.log.noteGone(address, origin);
    }
    this.#book.leave(target);
  }

  #touch(address: string, aspect: Aspect, origin: Origin): void {
    const other = this.log.note(address, aspect, origin);
    if (other) this.#ground.report('changes-conflict', origin, { target: address, other: other.path });
  }

  #find(target: string, origin: Origin): Place | undefined {
    const place = this.#book.find(target);
    if (place) return place;
    const goneBy = this.log.goneBy(target);
    if (goneBy) this.#ground.report('changes-conflict', origin, { target, other: goneBy.path });
    else this.#reportUnknown(target, origin, []);
    return undefined;
  }

  #reportUnknown(target: string, origin: Origin, more: readonly string[]): void {
    this.#unknown += 1;
    if (this.#unknown > mostSuggestions) return this.#ground.report('unknown-target', origin, { target });
    const known = [...this.#book.addresses(), ...more];
    // A step or a rule named without saying so.
    const meant = known.find((address) => address === `step:${target}` || address === `rule:${target}`);
    const suggestion = meant === undefined ? suggestionOf(target, known) : { suggestion: meant };
    this.#ground.report('unknown-target', origin, { target, ...suggestion, ...knownBeside(target, known) });
  }
}

/** The key that names a thing: others read it, so it is not changed in passing. */
const nameKeyOf = (target: string) => (/^(?:step|rule):/.test(target) || !target.includes('/') ? 'id' : 'value');

/** Of a step, a rule or an option, the others there are, unless they are many: one of them may be its new name. */
function knownBeside(target: string, known: readonly string[]): { readonly known?: string } {
  const mark = /^(?:step:|rule:|rules:|.+\/)/.exec(target)?.[0];
  const beside = mark === undefined ? [] : known.filter((address) => address.startsWith(mark));
  return beside.length > 0 && beside.length <= fewNames ? { known: beside.join(', ') } : {};
}

/** More do not help who reads one line. */
const fewNames = 8;
