import { css, type CSSResultGroup } from 'lit';
import { baseStyles } from '../styles/base.js';
import { buttonStyles } from '../styles/button.js';
import { fieldStyles } from '../styles/field.js';

const row = css`
  form {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
  }

  label {
    font-size: var(--_font-size-small);
  }

  @container (max-width: 519.98px) {
    .word {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  .field {
    flex: 1 1 140px;
    inline-size: auto;
    min-inline-size: 0;
  }
`;

/** Styles of the form that ends a call without a ticket. */
export const endingStyles: CSSResultGroup = [baseStyles, buttonStyles, fieldStyles, row];
