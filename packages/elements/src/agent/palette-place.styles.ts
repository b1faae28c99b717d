import { css } from 'lit';

/** Where the palette is: over the call, below the bar with the client's name. */
export const palettePlace = css`
  .palette {
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

  filrouge-palette.palette {
    max-inline-size: 752px;
    margin-inline: auto;
    border: 1px solid var(--_border);
    border-block-start: 0;
    border-end-start-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    box-shadow: 0 6px 16px light-dark(rgb(0 0 0 / 14%), rgb(0 0 0 / 50%));
  }
`;
