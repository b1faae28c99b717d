import { css, type CSSResultGroup } from 'lit';
import { baseStyles } from '../styles/base.js';
import { buttonStyles } from '../styles/button.js';
import { fieldStyles } from '../styles/field.js';

const form = css`
  form {
    display: grid;
    gap: var(--_space-1);
    padding: var(--_space-2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  label {
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
    margin-block-start: var(--_space-1);
  }

  .button.quiet {
    margin-inline-start: calc(var(--_space-2) * -1);
  }
`;

/** Styles of the form to choose another priority. */
export const priorityOverrideStyles: CSSResultGroup = [baseStyles, buttonStyles, fieldStyles, form];
