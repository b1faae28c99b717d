import { css, type CSSResultGroup } from 'lit';
import { badgeStyles } from '../styles/badge.js';
import { baseStyles } from '../styles/base.js';
import { buttonStyles } from '../styles/button.js';
import { fieldStyles } from '../styles/field.js';

const look = css`
  /* Over a call; the agent shows nothing of it before it is loaded. */
  :host(.palette) {
    max-inline-size: 752px;
    margin-inline: auto;
    padding: var(--_space-2) var(--_space-4);
    border: 1px solid var(--_border);
    border-block-start: 0;
    border-end-start-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: var(--_surface-sunken);
    box-shadow: 0 6px 16px light-dark(rgb(0 0 0 / 14%), rgb(0 0 0 / 50%));
  }

  .palette {
    display: grid;
    gap: var(--_space-2);
  }

  .bar {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--_space-1);
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

  .popup {
    position: fixed;
    inset: auto;
    box-sizing: border-box;
    margin: 0;
    padding: var(--_space-1);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    color: var(--_text);
    box-shadow: 0 8px 24px light-dark(rgb(0 0 0 / 16%), rgb(0 0 0 / 55%));
  }

  /* The rows scroll; what the keys do stays in sight below them. */
  .popup:popover-open {
    display: flex;
    flex-direction: column;
  }

  #list {
    overflow-y: auto;
  }

  .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: baseline;
    gap: 0 var(--_space-2);
    padding: var(--_space-1) var(--_space-2);
    border-radius: calc(var(--_radius) - 2px);
    cursor: pointer;
    content-visibility: auto;
    contain-intrinsic-size: auto 30px;
  }

  .row > .icon {
    align-self: center;
    color: var(--_text-muted);
  }

  .row:hover {
    background: var(--_surface-hover);
  }

  .row[aria-selected='true'] {
    background: var(--_accent-soft);
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }

  .row[aria-disabled='true'] {
    color: var(--_text-muted);
    cursor: default;
  }

  .what {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-2);
  }

  .shown {
    white-space: pre-line;
  }

  .act,
  .row:has(.shown) .label {
    color: var(--_text-muted);
  }

  .notes,
  .note {
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
  }

  .notes {
    grid-column: 2 / -1;
  }

  .note {
    padding: var(--_space-1) var(--_space-2);
  }

  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    border-block-start: 1px solid var(--_border);
    margin-block-start: var(--_space-1);
  }

  .noted {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
  }

  .noted .badge {
    overflow: hidden;
    max-inline-size: 100%;
  }

  @media (forced-colors: active) {
    .row[aria-selected='true'] {
      outline-color: Highlight;
    }
  }
`;

/** Styles of the palette. */
export const paletteStyles: CSSResultGroup = [baseStyles, buttonStyles, fieldStyles, badgeStyles, look];
