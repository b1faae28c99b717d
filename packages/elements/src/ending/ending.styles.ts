import { css, type CSSResultGroup } from 'lit';
import { controlStyles } from '../controls/control.styles.js';
import { badgeStyles } from '../styles/badge.js';
import { baseStyles } from '../styles/base.js';
import { buttonStyles } from '../styles/button.js';
import { fieldStyles } from '../styles/field.js';

const panel = css`
  form {
    display: grid;
    gap: var(--_space-2);
    max-inline-size: 60em;
    max-block-size: 70dvh;
    padding: var(--_space-2);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius-large);
    background: var(--_surface-raised);
    overflow-y: auto;
  }

  h2 {
    font-size: inherit;
    font-weight: 600;
  }

  .option {
    min-block-size: 30px;
    padding-block: 2px;
  }

  .reason {
    display: grid;
    gap: var(--_space-1);
  }

  .reason label {
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
  }

  .error {
    color: var(--_error);
    font-size: var(--_font-size-small);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  @container (max-width: 599.98px) {
    .word {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .button .keys {
      display: none;
    }
  }
`;

/** Styles of the panel that ends a call. */
export const endingStyles: CSSResultGroup = [baseStyles, badgeStyles, buttonStyles, fieldStyles, controlStyles, panel];
