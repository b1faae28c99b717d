const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * How far an arrow key goes in the list that listens to it: 1 to the next, -1 to the one before, 0 for any other key and
 * with a modifier. Where the language runs from the right, the next one stands to the left.
 */
export function arrowStep({ key, altKey, ctrlKey, metaKey, currentTarget: list }: KeyboardEvent): number {
  const step = altKey || ctrlKey || metaKey ? 0 : (steps[key] ?? 0);
  const isSideways = key === 'ArrowRight' || key === 'ArrowLeft';
  const isMirrored = isSideways && list instanceof Element && getComputedStyle(list).direction === 'rtl';
  return isMirrored ? -step : step;
}
