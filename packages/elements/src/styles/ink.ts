import { css } from 'lit';

/**
 * `--_ink`, the accent as text: as dark, or as light, as it must be to read where a page names one accent for both
 * schemes. Apart from the tokens, for the first question writes nothing with it.
 */
export const inkStyles = css`
  :host {
    --_ink: light-dark(oklch(from var(--_accent) min(l, 0.5) c h), oklch(from var(--_accent) max(l, 0.74) c h));
  }
`;
