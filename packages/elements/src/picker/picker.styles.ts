import { css, type CSSResultGroup } from 'lit';
import { badgeStyles } from '../styles/badge.js';
import { baseStyles } from '../styles/base.js';
import { buttonStyles } from '../styles/button.js';
import { fieldStyles } from '../styles/field.js';
import { callsStyles } from './calls.styles.js';

const look = css`
  :host {
    container-type: inline-size;
  }

  .panel,
  .change,
  .foreign {
    padding: var(--_space-3) var(--_space-4);
    border-block-end: 1px solid var(--_border);
    background: var(--_surface-sunken);
  }

  .panel,
  .change {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    padding-inline: max(var(--_space-4), 50% - 360px);
  }

  h2 {
    font-size: var(--_font-size-large);
    font-weight: 650;
  }

  .bar {
    position: relative;
    display: grid;
    align-items: center;
  }

  .bar > .icon {
    position: absolute;
    inset-inline-start: var(--_space-3);
    color: var(--_text-muted);
    pointer-events: none;
  }

  .field {
    padding-inline-start: calc(var(--_space-3) * 2 + 1.15em);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space-2);
    padding: var(--_space-1) var(--_space-3);
    border-inline-start: 4px solid var(--_client);
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    margin-block-end: 2px;
    background: var(--_surface-raised);
    cursor: pointer;
  }

  .row:hover {
    background: var(--_surface-hover);
  }

  .row[aria-selected='true'] {
    background: var(--_accent-soft);
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }

  .reason {
    margin-inline-start: auto;
  }

  .reason,
  .title,
  .note {
    color: var(--_text-muted);
  }

  .reason,
  .note {
    font-size: var(--_font-size-small);
  }

  .change {
    border-inline-start: 4px solid var(--_client);
  }

  .differences {
    display: grid;
    gap: var(--_space-1);
  }

  .differences li,
  .foreign {
    display: flex;
    gap: var(--_space-2);
  }

  .differences .icon,
  .foreign .icon {
    margin-block-start: 0.15em;
  }

  .lost,
  .foreign {
    color: var(--_warning);
  }

  .foreign {
    flex-wrap: wrap;
    align-items: baseline;
    padding-block: var(--_space-1);
    background: var(--_warning-soft);
    font-weight: 500;
  }

  .foreign p {
    flex: 1 1 200px;
    min-inline-size: 0;
  }

  .foreign .actions {
    gap: 0;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  @media (forced-colors: active) {
    .row[aria-selected='true'] {
      outline-color: Highlight;
    }
  }
`;

/** Styles of the picker. */
export const pickerStyles: CSSResultGroup = [baseStyles, badgeStyles, buttonStyles, fieldStyles, callsStyles, look];
