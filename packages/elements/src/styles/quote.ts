import { css } from 'lit';

/** A sentence to say word for word: `.quote` with `.quote-mark` and `.quote-text`. Set apart from what only the operator reads. */
export const quoteStyles = css`
  .quote {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: var(--_space-2);
    align-items: baseline;
    padding: var(--_space-2) var(--_space-3);
    border-radius: var(--_radius);
    background: var(--_say);
  }

  .quote-mark {
    color: var(--_say-mark);
    font-size: var(--_font-size-small);
    font-weight: 600;
    white-space: nowrap;
  }

  .quote-text {
    font-size: 1.08em;
  }

  .quote .badge {
    grid-column: 2;
    justify-self: start;
    margin-block-start: var(--_space-1);
    background: transparent;
  }

  @media (forced-colors: active) {
    .quote {
      border: 1px solid CanvasText;
    }
  }
`;
