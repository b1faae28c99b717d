import { css } from 'lit';

/** The row of calls: it wraps in a sidebar, and stays one line where there is room. */
export const callsStyles = css`
  .calls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-1) var(--_space-2);
    padding: var(--_space-1) var(--_space-2);
    border-block-end: 1px solid var(--_border);
    background: var(--_surface-sunken);
  }

  .calls ul,
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
    min-inline-size: 0;
  }

  .call {
    display: inline-flex;
    align-items: baseline;
    gap: 0 var(--_space-2);
    max-inline-size: min(100%, 28em);
    min-block-size: 28px;
    padding: 2px var(--_space-2);
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_client);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_text);
    font: inherit;
    font-size: var(--_font-size-small);
    text-align: start;
    white-space: nowrap;
    cursor: pointer;
  }

  .calls li {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .call strong,
  .who {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .who {
    flex: 0 1 auto;
    min-inline-size: 2em;
  }

  .call:hover {
    background: var(--_surface-hover);
  }

  .call[aria-current] {
    border-color: var(--_client);
    background: var(--_surface);
    box-shadow: inset 0 -2px var(--_client);
  }

  .who,
  .time,
  .state {
    color: var(--_text-muted);
  }

  .time {
    font-variant-numeric: tabular-nums;
  }

  .state {
    font-weight: 500;
  }

  .refused .state {
    color: var(--_error);
  }

  /* One line however many calls: the question below stays in sight. */
  @container (max-width: 519.98px) {
    .calls ul {
      flex: 1 1 100%;
      flex-wrap: nowrap;
      overflow-x: auto;
    }

    .calls li {
      flex: none;
      max-inline-size: 75%;
    }
  }

  @media (forced-colors: active) {
    .call[aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
