import * as z from 'zod/mini';

/** Schema of an item's `type`; the description is what an editor shows while the author picks one. */
export const typeKey = <Name extends string>(name: Name, description: string) =>
  z.literal(name).check(z.meta({ title: 'Type', description }));
