import { autoUpdate, computePosition, flip, offset, size } from '@floating-ui/dom';

/** Room between the field and the list. */
const gapPx = 4;
/** Room kept to the edge of the window. */
const marginPx = 8;
/** Less than three rows is no list. */
const leastHeightPx = 120;

/** Keeps a popup below its anchor, as wide as it, wherever either goes; returns the way to stop. */
export function keepBelow(anchor: HTMLElement, popup: HTMLElement): () => void {
  let frame = 0;
  let isPlaced = false;
  const update = (): void => {
    cancelAnimationFrame(frame);
    // Later changes wait for the next frame: placing within the notice of a resize is a resize again, an error in the page's log.
    if (isPlaced) frame = requestAnimationFrame(() => void place(anchor, popup));
    else void place(anchor, popup);
    isPlaced = true;
  };
  const stop = autoUpdate(anchor, popup, update);
  return () => {
    cancelAnimationFrame(frame);
    stop();
  };
}

async function place(anchor: HTMLElement, popup: HTMLElement): Promise<void> {
  const { x, y } = await computePosition(anchor, popup, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(gapPx),
      flip({ padding: marginPx }),
      size({
        padding: marginPx,
        apply: ({ availableHeight, rects }) => {
          // The style object is allowed where style attributes are not.
          popup.style.inlineSize = `${String(rects.reference.width)}px`;
          popup.style.maxBlockSize = `${String(Math.max(leastHeightPx, availableHeight))}px`;
        },
      }),
    ],
  });
  popup.style.left = `${String(x)}px`;
  popup.style.top = `${String(y)}px`;
}
