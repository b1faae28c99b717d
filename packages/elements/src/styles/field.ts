import { css } from 'lit';

/** Text fields: `.field` on input, textarea or select. `aria-invalid` shows in the border, the words stand beside it. */
export const fieldStyles = css`
  .field {
    display: block;
    inline-size: 100%;
    min-block-size: var(--_control-height);
    padding: calc(var(--_unit) * 1.5) var(--_space-3);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    color: var(--_text);
    font: inherit;
    line-height: var(--_line-height);
  }

  .field::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }

  .field:focus-visible {
    border-color: var(--_focus);
    outline: 2px solid var(--_focus);
    outline-offset: 0;
  }

  .field[aria-invalid='true'] {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }

  textarea.field {
    field-sizing: content;
    min-block-size: calc(var(--_control-height) * 2.2);
    max-block-size: 16em;
    resize: vertical;
  }
`;
