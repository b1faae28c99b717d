import { css } from 'lit';

/** What the controls look like, inside the question. */
export const controlStyles = css`
  /* The focus brings more into sight than itself: a bar sticks to the end of a page, and options follow. */
  [data-focus] {
    scroll-margin-block-end: 120px;
  }

  .control:disabled {
    opacity: 0.6;
    pointer-events: none;
  }

  .short {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    max-inline-size: 22em;
  }

  .with-unit {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
  }

  .unit {
    flex: none;
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
    white-space: nowrap;
  }

  .options {
    display: grid;
    grid-template-columns: 1fr;
    gap: var(--_space-1) var(--_space-2);
  }

  .option {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: var(--_control-height);
    padding: var(--_space-1) var(--_space-3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    cursor: pointer;
  }

  .option:hover {
    background: var(--_surface-hover);
  }

  .option:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  .option:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }

  .option-input {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--_accent);
    /* A press always lands on the row: it answers and goes on, which a native click alone cannot tell. */
    pointer-events: none;
  }

  .option-input:focus-visible {
    outline: none;
  }

  .option-text {
    flex: 1;
    min-inline-size: 0;
  }

  .option-label {
    font-weight: 500;
  }

  .option-help {
    margin-inline-start: var(--_space-1);
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
  }

  .option .key,
  .keys {
    color: var(--_text-muted);
  }

  .yes-no {
    grid-template-columns: 1fr 1fr;
    max-inline-size: 28em;
  }

  .yes-no .option {
    min-block-size: calc(var(--_control-height) * 1.25);
    font-size: 1.08em;
  }

  .person {
    display: grid;
    grid-template-columns: 1fr;
    gap: var(--_space-2);
  }

  .part-label {
    display: block;
    margin-block-end: 2px;
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
    font-weight: 500;
  }

  .note {
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
  }

  @container (inline-size > 34em) {
    .options:not(.yes-no) {
      grid-template-columns: repeat(auto-fill, minmax(15em, 1fr));
    }

    .person {
      grid-template-columns: 1.2fr 1fr 1.3fr;
    }
  }

  @media (forced-colors: active) {
    .option:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
