import type * as z from 'zod/mini';
import type { Item } from './item.js';

/** Schema of an item type: a strict object whose `type` is one literal, made by `typeKey`. */
export type ItemSchema = z.ZodMiniType<Item> & z.core.$ZodTypeDiscriminable;
