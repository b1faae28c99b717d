import { css, type CSSResultGroup } from 'lit';
import { baseStyles } from '../styles/base.js';
import { buttonStyles } from '../styles/button.js';

const panel = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    padding: var(--_space-4);
    border: 1px solid var(--_error);
    border-radius: var(--_radius-large);
    background: var(--_surface-raised);
  }

  section.call {
    gap: var(--_space-2);
    padding: var(--_space-2) var(--_space-3);
    border-color: var(--_warning);
    font-size: var(--_font-size-small);
  }

  header {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--_space-2);
  }

  h2 {
    display: flex;
    gap: var(--_space-2);
    border-radius: var(--_radius);
    color: var(--_error);
    font-size: var(--_font-size-large);
    font-weight: 600;
  }

  .call h2 {
    color: var(--_warning);
    font-size: inherit;
  }

  h2 .icon {
    margin-block-start: 0.15em;
  }

  .count {
    color: var(--_text-muted);
  }

  ol {
    display: grid;
    gap: var(--_space-3);
    list-style: decimal;
    padding-inline-start: var(--_space-6);
  }

  li::marker {
    color: var(--_text-muted);
    font-variant-numeric: tabular-nums;
  }

  .message {
    font-weight: 500;
  }

  .place,
  .remedy {
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
  }

  .place strong {
    color: var(--_text);
    font-weight: 500;
  }

  code {
    font-size: 0.92em;
    user-select: all;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
  }
`;

/** Styles of the problem panel. */
export const problemStyles: CSSResultGroup = [baseStyles, buttonStyles, panel];
