/** When no frame comes, as in a page nobody looks at: the work is done then, or a page in the background would never settle. */
const longestMs = 200;

/**
 * Resolves once the next frame was painted, in a task of its own: what the operator waits for is on the screen by then, and
 * a key pressed meanwhile comes first. Resolves all the same where no frame comes.
 */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    // Asking for a frame takes the browser some time, and so does a timer: not while the question is on its way.
    setTimeout(() => {
      const instead = setTimeout(resolve, document.hidden ? 0 : longestMs);
      requestAnimationFrame(() => {
        clearTimeout(instead);
        // A frame is painted after its callbacks: what is put off from there comes after the paint.
        setTimeout(resolve);
      });
    });
  });
}
