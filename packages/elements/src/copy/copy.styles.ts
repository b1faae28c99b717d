import { css, type CSSResultGroup } from 'lit';
import { baseStyles } from '../styles/base.js';
import { buttonStyles } from '../styles/button.js';
import { fieldStyles } from '../styles/field.js';

const row = css`
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-1);
    margin-inline-start: calc(var(--_space-2) * -1);
  }

  .said {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
    color: var(--_success);
    font-size: var(--_font-size-small);
  }

  p {
    margin-block: var(--_space-1);
    color: var(--_warning);
    font-size: var(--_font-size-small);
  }
`;

/** Styles of the copy buttons. */
export const copyStyles: CSSResultGroup = [baseStyles, buttonStyles, fieldStyles, row];
