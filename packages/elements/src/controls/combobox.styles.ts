import { css } from 'lit';

/** Lists that are searched by typing. */
export const comboboxStyles = css`
  .combobox {
    display: grid;
    gap: var(--_space-1);
    max-inline-size: 34em;
  }

  .listbox {
    position: relative;
    max-block-size: 15em;
    padding: var(--_space-1);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    overflow-y: auto;
  }

  .listbox.options {
    gap: 0;
  }

  .listbox .option {
    min-block-size: 28px;
    border-color: transparent;
  }

  .listbox:not(:has(.listbox-option, .option)) {
    display: none;
  }

  .listbox-option {
    padding: calc(var(--_unit) * 0.75) var(--_space-2);
    border-radius: calc(var(--_radius) - 2px);
    cursor: pointer;
  }

  .listbox-option > .keys {
    float: inline-end;
  }

  .listbox-option:hover {
    background: var(--_surface-hover);
  }

  .listbox-option[aria-selected='true'] {
    background: var(--_accent-soft);
    font-weight: 600;
  }

  .listbox-option[data-active] {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }

  @media (forced-colors: active) {
    .listbox-option[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
