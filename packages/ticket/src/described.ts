import * as z from 'zod/mini';

/** A value with what it says. */
export const described = (description: string) => z.meta({ description });
/** A text. */
export const text = (description: string) => z.string().check(described(description));
/** Texts. */
export const texts = (description: string) => z.array(z.string()).check(described(description));
/** A moment. */
export const instant = (description: string) => z.iso.datetime().check(described(`${description} UTC, ISO 8601.`));
/** A number. */
export const count = (description: string) => z.number().check(described(description));
