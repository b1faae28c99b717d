import { css } from 'lit';

/** Where the palette is: over the call, below the bar with the client's name. */
export const palettePlace = css`
  .missing {
    flex: none;
    padding: var(--_space-2) var(--_space-4);
    border-block-end: 1px solid var(--_border);
    background: var(--_surface-sunken);
  }

  /* It takes no room: what stands in the call stays where the operator saw it. */
  .palette-place {
    position: sticky;
    z-index: 2;
    inset-block-start: 0;
    flex: none;
    block-size: 0;
  }
`;
