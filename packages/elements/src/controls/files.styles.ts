import { css } from 'lit';

/** Files to send, one a row. */
export const filesStyles = css`
  .files {
    display: grid;
    gap: var(--_space-2);
    justify-items: start;
  }

  .file-button {
    position: relative;
    cursor: pointer;
  }

  .file-button:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }

  .file-input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
  }

  .file-list {
    display: grid;
    gap: var(--_space-1);
    inline-size: 100%;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .file-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
    padding: var(--_space-1) var(--_space-2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }

  .file-name {
    flex: 1 1 10em;
    overflow-wrap: anywhere;
  }

  .file-size {
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
    font-variant-numeric: tabular-nums;
  }

  .file-progress {
    inline-size: 8em;
    accent-color: var(--_accent);
  }

  .file-issue {
    flex-basis: 100%;
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
  }
`;
