import { css, type CSSResultGroup } from 'lit';
import { badgeStyles } from '../styles/badge.js';
import { baseStyles } from '../styles/base.js';
import { buttonStyles } from '../styles/button.js';

const table = css`
  :host {
    container-type: inline-size;
  }

  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    font-size: var(--_font-size-small);
  }

  h3 {
    font-size: inherit;
    font-weight: 600;
  }

  .around {
    color: var(--_text-muted);
    font-weight: 400;
  }

  .count,
  .position {
    color: var(--_text-muted);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  /* About eight rows: the list of a whole room does not push the rest away. */
  .scroll {
    max-block-size: 22em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--_surface-sunken);
    color: var(--_text-muted);
    font-weight: 400;
  }

  th,
  td {
    padding: 2px var(--_space-2);
    text-align: start;
    vertical-align: middle;
  }

  td {
    padding: 2px var(--_space-1);
  }

  th[scope='row'] {
    font-weight: 600;
  }

  .position {
    margin-inline-start: var(--_space-1);
    white-space: nowrap;
  }

  tbody tr + tr {
    border-block-start: 1px solid var(--_border);
  }

  tr.current {
    background: var(--_accent-soft);
    box-shadow: inset calc(3px * var(--_start, 1)) 0 var(--_accent);
  }

  .answer {
    inline-size: 100%;
    min-block-size: 26px;
    padding: 2px var(--_space-1);
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .answer:hover {
    background: var(--_surface-hover);
  }

  .value {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
  }

  .gap {
    color: var(--_text-muted);
    font-style: italic;
  }

  td.remove {
    inline-size: 1px;
    text-align: end;
    white-space: nowrap;
  }

  .keys {
    display: inline-flex;
    gap: 2px;
  }

  td.remove .button {
    gap: var(--_space-1);
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-1) var(--_space-3);
  }

  .undo {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
  }

  :focus-visible {
    outline-offset: -2px;
  }

  @media (forced-colors: active) {
    tr.current {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;

/** The label of an answer is the head of its column, and stands before it where rows are cards. */
const widths = css`
  @container (min-width: 440px) {
    .column {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  @container (max-width: 439.98px) {
    table,
    tbody,
    th[scope='row'],
    td {
      display: block;
    }

    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    tbody tr {
      position: relative;
      display: flex;
      flex-wrap: wrap;
      padding: var(--_space-1) var(--_space-1) var(--_space-2);
    }

    th[scope='row'] {
      flex: 1 1 100%;
      min-block-size: 26px;
      padding-inline-end: calc(var(--_space-6) * 3);
    }

    .none {
      display: none;
    }

    .column {
      color: var(--_text-muted);
    }

    .value {
      display: inline;
    }

    td.remove {
      position: absolute;
      inset-block-start: 2px;
      inset-inline-end: 0;
      inline-size: auto;
    }
  }
`;

/** Styles of the rows. */
export const rowsStyles: CSSResultGroup = [baseStyles, badgeStyles, buttonStyles, table, widths];
