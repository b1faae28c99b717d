import { limitIssues } from './files.js';
import { UseExpansion } from './expand-uses.js';
import { applyChanges } from './apply-changes.js';
import type { Ground } from './ground.js';
import { fileAt } from './ground.js';
import { insertAt } from './insert-at.js';
import type { JsonObject } from './json.js';
import { isObject, own, put } from './json.js';
import { mergePatch } from './merge-patch.js';
import type { Origin } from './origins.js';
import { within } from './origins.js';

/** A scenario made whole, as far as it can be, and what its overlays took out. */
export interface Assembled {
  readonly root: JsonObject;
  readonly gone: ReadonlyMap<string, Origin>;
  /** Names that changes could not add, for their place is not there. */
  readonly lost: ReadonlySet<string>;
}

/** What an overlay lists is added to the base's; every other list replaces it. */
const addedLists = ['steps', 'instructions', 'assistance', 'facts'] as const;

/** What only resolving reads. */
const ownKeys = ['$schema', 'extends', 'changes', 'blocks'] as const;

/** Makes one scenario of a file, its bases and the blocks they use; undefined when there is nothing to make it of. */
export function assemble(file: string, ground: Ground, chain: readonly string[] = []): Assembled | undefined {
  const reading = ground.files.get(file);
  if (!reading?.ok) return undefined;
  const origin = { file, path: '' };
  const limits = limitIssues(reading.value);
  for (const { code, path, params } of limits) ground.report(code, { file, path }, params);
  if (limits.length > 0) return undefined;
  if (!isObject(reading.value)) return ground.report('not-an-object', origin);
  const layer = ground.origins.adopt(reading.value, origin);
  return isObject(layer) ? assembleLayer(layer, ground, [...chain, file]) : undefined;
}

function assembleLayer(layer: JsonObject, ground: Ground, chain: readonly string[]): Assembled | undefined {
  const base = own(layer, 'extends') === undefined ? undefined : baseOf(layer, ground, chain);
  expandBlocks(layer, ground);
  const isWhole = own(layer, 'extends') === undefined;
  const changes = own(layer, 'changes');
  if (!isWhole) checkOverlay(layer, ground);
  else if (changes !== undefined) ground.report('missing-key', ground.origins.originOf(layer), { key: 'extends' });
  for (const key of ownKeys) if (key !== '$schema' || !isWhole) Reflect.deleteProperty(layer, key);
  if (isWhole) return { root: layer, gone: new Map(), lost: new Set() };
  // Without its base, everything in it would be told to be missing.
  if (!base) return undefined;
  addLists(base.root, layer);
  mergePatch(base.root, layer, ground.origins);
  const { gone, lost } = applyChanges(base.root, Array.isArray(changes) ? changes : [], ground);
  return { root: base.root, gone: new Map([...base.gone, ...gone]), lost: new Set([...base.lost, ...lost]) };
}

function baseOf(layer: JsonObject, ground: Ground, chain: readonly string[]): Assembled | undefined {
  const origin = within(ground.origins.originOf(layer), 'extends');
  const reference = own(layer, 'extends');
  if (typeof reference !== 'string')
    return ground.report('wrong-type', origin, {
      expected: 'string',
      got: Array.isArray(reference) ? 'array' : typeof reference,
    });
  const found = fileAt(ground, reference, origin);
  if (!found) return undefined;
  if (chain.includes(found.file))
    return ground.report('extends-cycle', origin, { chain: [...chain, found.file].join(' > ') });
  return assemble(found.file, ground, chain);
}

/** An overlay has a name and a version of its own: its tickets and saved calls are told apart by them. */
function checkOverlay(layer: JsonObject, { origins, report }: Ground): void {
  const origin = origins.originOf(layer);
  for (const key of ['id', 'version']) if (own(layer, key) === undefined) report('missing-key', origin, { key });
  const changes = own(layer, 'changes');
  if (changes === undefined || Array.isArray(changes)) return;
  report('wrong-type', within(origin, 'changes'), { expected: 'array', got: typeof changes });
}

function expandBlocks(layer: JsonObject, ground: Ground): void {
  const changes = own(layer, 'changes');
  for (const change of Array.isArray(changes) ? changes : [])
    // A block may bring several items.
    if (isObject(change) && isObject(change['add'])) change['add'] = [change['add']];
  const { blocks: _blocks, ...rest } = layer;
  const facts = new UseExpansion(ground).expand(rest);
  if (facts.length === 0) return;
  const mine = own(layer, 'facts');
  put(layer, 'facts', [...(Array.isArray(mine) ? mine : []), ...facts]);
}

/** Moves what an overlay lists over to the base, so that the merge that follows does not replace the base's. */
function addLists(base: JsonObject, layer: JsonObject): void {
  for (const key of addedLists) {
    const added = own(layer, key);
    const held = own(base, key);
    if (!Array.isArray(added) || !Array.isArray(held)) continue;
    insertAt(held, held.length, added);
    Reflect.deleteProperty(layer, key);
  }
  addIgnored(base, layer);
}

/** What a base is right to ignore, its overlays are too. */
function addIgnored(base: JsonObject, layer: JsonObject): void {
  const [held, added] = [own(base, 'lint'), own(layer, 'lint')];
  if (!isObject(held) || !isObject(added)) return;
  const [before, more] = [own(held, 'ignore'), own(added, 'ignore')];
  if (!Array.isArray(before) || !Array.isArray(more)) return;
  insertAt(before, before.length, more);
  Reflect.deleteProperty(added, 'ignore');
}
