import { css, type CSSResultGroup } from 'lit';
import { badgeStyles } from '../styles/badge.js';
import { baseStyles } from '../styles/base.js';
import { buttonStyles } from '../styles/button.js';
import { fieldStyles } from '../styles/field.js';

const panel = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_space-2) var(--_space-3);
    align-items: center;
    padding-block-start: var(--_space-3);
    border-block-start: 1px solid var(--_border);
  }

  h3 {
    font-size: inherit;
    font-weight: 600;
  }

  .time {
    display: inline-flex;
    gap: var(--_space-1);
    align-items: center;
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
    font-variant-numeric: tabular-nums;
  }

  label {
    grid-column: 1 / -1;
    font-size: var(--_font-size-small);
  }

  .field,
  .note,
  .done {
    grid-column: 1 / -1;
  }

  .button {
    grid-column: 1 / -1;
    justify-self: start;
  }

  .done {
    display: flex;
    gap: var(--_space-2);
    align-items: center;
    border-radius: var(--_radius);
  }

  .done .icon {
    color: var(--_success);
  }

  .note {
    padding-inline-start: var(--_space-3);
    border-inline-start: 2px solid var(--_border-strong);
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
`;

/** Styles of the wrap-up. */
export const wrapUpStyles: CSSResultGroup = [baseStyles, badgeStyles, buttonStyles, fieldStyles, panel];
