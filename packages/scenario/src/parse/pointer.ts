/** Steps of a JSON Pointer (RFC 6901). */
export type PointerPath = readonly (string | number)[];

/** The pointer to a place, `~` and `/` escaped. */
export function pointerOf(path: PointerPath): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The steps of a pointer, all as strings. */
export function stepsOf(pointer: string): readonly string[] {
  return pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
