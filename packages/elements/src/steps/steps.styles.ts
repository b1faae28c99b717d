import { css, type CSSResultGroup } from 'lit';
import { badgeStyles } from '../styles/badge.js';
import { baseStyles } from '../styles/base.js';
import { inkStyles } from '../styles/ink.js';

const outline = css`
  .summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-1) var(--_space-2);
    min-block-size: 24px;
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
    font-variant-numeric: tabular-nums;
  }

  progress {
    display: block;
    inline-size: 100%;
    block-size: 4px;
    margin-block: var(--_space-1) var(--_space-3);
    border: 0;
    border-radius: var(--_radius-round);
    appearance: none;
    background: var(--_border);
    overflow: hidden;
  }

  progress::-webkit-progress-bar {
    background: var(--_border);
  }

  progress::-webkit-progress-value {
    background: var(--_accent);
    border-radius: var(--_radius-round);
  }

  progress::-moz-progress-bar {
    background: var(--_accent);
  }

  @media (forced-colors: active) {
    progress::-webkit-progress-value {
      background: Highlight;
      forced-color-adjust: none;
    }
  }

  .steps {
    display: grid;
    gap: 2px;
  }

  button,
  .line {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: baseline;
    gap: 0 var(--_space-2);
    inline-size: 100%;
    min-block-size: 30px;
    padding: var(--_space-1) var(--_space-2);
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
  }

  button:enabled {
    cursor: pointer;
  }

  button:enabled:hover {
    background: var(--_surface-hover);
  }

  .icon {
    align-self: center;
    color: var(--_text-muted);
  }

  .count {
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
    font-variant-numeric: tabular-nums;
  }

  [aria-current='step'] {
    font-weight: 600;
  }

  .done > button .icon,
  .answered .icon {
    color: var(--_success);
  }

  .current > button .icon {
    color: var(--_ink);
  }

  .toReview > button .icon,
  .missing .icon {
    color: var(--_warning);
  }

  .pending > .line,
  .pending > button {
    color: var(--_text-muted);
  }

  .pending .icon circle {
    stroke-dasharray: 2.4 2.6;
  }

  .step {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
  }

  .step > .questions {
    grid-column: 1 / -1;
  }

  .question:not(.editor) {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
  }

  .change,
  .toggle {
    grid-template-columns: auto;
    align-content: center;
    justify-content: center;
    inline-size: 26px;
    min-block-size: 26px;
    padding: 0;
  }

  .toggle[aria-expanded='true'] .icon {
    transform: scaleY(-1);
  }

  .question .change .icon {
    color: var(--_text-muted);
  }

  .editor {
    display: grid;
    gap: var(--_space-1);
    padding: var(--_space-2);
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .editor .done {
    display: inline-flex;
    align-items: center;
    justify-self: end;
    inline-size: auto;
    border: 1px solid var(--_border-strong);
  }

  .questions {
    display: grid;
    gap: 1px;
    margin: 2px 0 var(--_space-2) var(--_space-4);
    border-inline-start: 2px solid var(--_border);
    padding-inline-start: var(--_space-1);
  }

  .row button,
  .question button {
    min-block-size: 26px;
    padding-block: 2px;
    font-size: var(--_font-size-small);
  }

  .row.current > button {
    font-weight: 600;
  }

  .row.current > button .icon {
    color: var(--_ink);
  }

  .question .answer {
    grid-column: 2 / -1;
    overflow: hidden;
    color: var(--_text-muted);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .aside {
    margin-block-start: var(--_space-3);
    padding: var(--_space-1) var(--_space-2);
    border-block-start: 1px solid var(--_border);
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
  }

  .aside summary {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: 26px;
    border-radius: var(--_radius);
    list-style: none;
    cursor: pointer;
  }

  .aside summary::-webkit-details-marker {
    display: none;
  }

  .aside[open] summary .icon {
    transform: rotate(90deg);
  }

  .aside ul {
    display: grid;
    gap: var(--_space-1);
    margin-block-start: var(--_space-1);
  }

  .aside li {
    display: grid;
  }

  .aside .answer {
    color: var(--_text);
  }

  .question [aria-current='true'] {
    background: var(--_accent-soft);
    font-weight: 600;
  }
`;

/** Styles of the outline. */
export const stepsStyles: CSSResultGroup = [baseStyles, inkStyles, badgeStyles, outline];
