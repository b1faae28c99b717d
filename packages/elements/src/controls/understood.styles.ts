import { css } from 'lit';

/** What was understood of what is typed, and the meanings to pick from. */
export const understoodStyles = css`
  .understood {
    margin: var(--_space-1) 0 0;
    font-size: var(--_font-size-small);
    font-variant-numeric: tabular-nums;
  }

  .meanings {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    margin-block-start: var(--_space-1);
  }
`;
