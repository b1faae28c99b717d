import type { CSSResultGroup } from 'lit';
import { css } from 'lit';
import { badgeStyles } from '../styles/badge.js';
import { baseStyles } from '../styles/base.js';
import { buttonStyles } from '../styles/button.js';
import { quoteStyles } from '../styles/quote.js';

const own = css`
  :host {
    container-type: inline-size;
  }

  .heading {
    margin-block-end: var(--_space-1);
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
    font-weight: 600;
  }

  .list {
    display: grid;
    gap: var(--_space-1);
  }

  .instruction {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_space-1) var(--_space-2);
    align-items: start;
    padding: var(--_space-1) var(--_space-2);
    border: 1px solid transparent;
    border-radius: var(--_radius);
  }

  .severity {
    display: inline-flex;
    gap: var(--_space-1);
    align-items: center;
    min-block-size: 22px;
    font-size: var(--_font-size-small);
    font-weight: 600;
  }

  .content {
    display: grid;
    grid-column: 1 / -1;
    gap: var(--_space-1);
  }

  .content .quote {
    padding: 0;
    background: none;
  }

  .acknowledge {
    grid-row: 1;
    grid-column: 2;
  }

  .info {
    background: var(--_info-soft);
  }

  .info > .severity {
    color: var(--_info);
  }

  .warning {
    background: var(--_warning-soft);
  }

  .warning > .severity {
    color: var(--_warning);
  }

  .critical {
    border-color: var(--_error);
    background: var(--_error-soft);
  }

  .critical > .severity {
    color: var(--_error);
  }

  .critical .text {
    font-weight: 600;
  }

  .acknowledged {
    padding-block: 0;
  }

  .acknowledged details {
    grid-column: 1 / -1;
  }

  summary {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: 26px;
    border-radius: var(--_radius);
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
    cursor: pointer;
  }

  .summary-text {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  details[open] .summary-text {
    visibility: hidden;
  }

  @container (inline-size > 34em) {
    .instruction:not(.acknowledged) {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }

    .content {
      grid-column: 2;
    }

    .text {
      padding-block: 1px;
    }

    .acknowledge {
      grid-column: 3;
    }
  }

  @media (forced-colors: active) {
    .instruction {
      border-color: CanvasText;
    }
  }
`;

/** What the rules look like. */
export const instructionsStyles: CSSResultGroup = [baseStyles, buttonStyles, badgeStyles, quoteStyles, own];
