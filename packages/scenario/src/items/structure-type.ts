import type { ItemSchema } from './item-schema.js';

/** What an item that asks nothing does when it applies: it tells the operator something, or it ends the interview. */
export type StructureEffect = 'tells' | 'ends';

/** An item type that asks nothing. */
export interface StructureType {
  readonly name: string;
  readonly effect: StructureEffect;
  readonly schema: () => ItemSchema;
}
