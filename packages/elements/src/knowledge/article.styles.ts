import { css } from 'lit';

/** An open article: calm text, steps to tick, and what may be done with it below. */
export const articleStyles = css`
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
  }

  .back {
    justify-self: start;
    margin-inline-start: calc(var(--_space-2) * -1);
  }

  h3 {
    font-size: var(--_font-size-large);
    font-weight: 600;
    line-height: 1.3;
  }

  h3:focus {
    outline: none;
  }

  h3:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .progress-line {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
  }

  progress {
    inline-size: 80px;
    block-size: 6px;
    accent-color: var(--_success);
  }

  .body,
  .body blockquote,
  .below {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
  }

  h4,
  h5 {
    margin: var(--_space-2) 0 0;
    font-size: inherit;
    font-weight: 600;
  }

  h5 {
    color: var(--_text-muted);
  }

  .body ul,
  .body ol {
    display: grid;
    gap: var(--_space-1);
    padding-inline-start: var(--_space-5);
    list-style: disc outside;
  }

  .body ol {
    list-style: decimal outside;
  }

  .body li::marker {
    color: var(--_text-muted);
    font-variant-numeric: tabular-nums;
  }

  .step label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space-2);
    align-items: baseline;
    padding: 3px var(--_space-1);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .step label:hover {
    background: var(--_surface-hover);
  }

  .step input {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    translate: 0 0.15em;
    accent-color: var(--_success);
  }

  .step.done label {
    color: var(--_text-muted);
  }

  .below {
    padding-inline-start: calc(1.15em + var(--_space-3));
  }

  .body a {
    color: var(--_ink);
  }

  .body blockquote {
    padding: var(--_space-1) var(--_space-3);
    border-inline-start: 3px solid var(--_border-strong);
  }

  code {
    padding: 1px 4px;
    border-radius: 4px;
    background: var(--_surface-sunken);
    font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace;
    font-size: 0.92em;
  }

  pre {
    margin: 0;
    padding: var(--_space-2) var(--_space-3);
    overflow-x: auto;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface-sunken);
  }

  pre code {
    padding: 0;
    background: none;
    overflow-wrap: normal;
  }

  .table {
    overflow-x: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_font-size-small);
  }

  th,
  td {
    padding: 3px var(--_space-2);
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }

  hr {
    inline-size: 100%;
    margin: var(--_space-1) 0;
    border: 0;
    border-block-start: 1px solid var(--_border);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
    margin-inline-start: calc(var(--_space-2) * -1);
  }

  .outcome {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    justify-items: start;
    padding-block-start: var(--_space-2);
    border-block-start: 1px solid var(--_border);
  }

  .outcomes {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
  }

  .outcomes [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_ink);
  }
`;
