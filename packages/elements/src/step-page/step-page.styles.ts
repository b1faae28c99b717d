import { css, type CSSResultGroup } from 'lit';
import { badgeStyles } from '../styles/badge.js';
import { baseStyles } from '../styles/base.js';
import { buttonStyles } from '../styles/button.js';
import { quoteStyles } from '../styles/quote.js';

const own = css`
  :host {
    container-type: inline-size;
  }

  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    max-inline-size: 60em;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--_space-3);
  }

  h2 {
    font-size: var(--_font-size-title);
    font-weight: 650;
    line-height: 1.25;
  }

  .position {
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
    font-variant-numeric: tabular-nums;
  }

  .row {
    padding: var(--_space-3);
    border-block-start: 1px solid var(--_border);
    border-inline-start: 3px solid transparent;
    contain-intrinsic-size: auto 120px;
    /* Bars stick to both ends of a page. */
    scroll-margin-block: 100px 60px;
  }

  /* Long pages alone: heights are guessed until a row was in sight. Nothing opens beyond its row: it would be cut off. */
  .long .row {
    content-visibility: auto;
  }

  .row.current {
    border-inline-start-color: var(--_accent);
    background: var(--_surface-raised);
  }

  .row filrouge-question {
    --_font-size-title: 1.08em;
  }

  @container (inline-size < 30em) {
    .row {
      padding: var(--_space-2);
    }
  }

  .sketch {
    min-block-size: 120px;
  }

  .sketch-label {
    font-size: 1.08em;
    font-weight: 650;
  }

  .direction {
    display: flex;
    gap: var(--_space-2);
    padding: var(--_space-2) var(--_space-3);
    border-block-start: 1px solid var(--_border);
    background: var(--_info-soft);
    color: var(--_info);
    font-weight: 500;
  }

  .direction .icon {
    margin-block-start: 0.15em;
  }

  .direction .quote {
    margin-block-start: var(--_space-1);
    color: var(--_text);
    font-weight: 400;
  }

  .direction.warning {
    background: var(--_warning-soft);
    color: var(--_warning);
  }

  .direction.critical {
    background: var(--_error-soft);
    color: var(--_error);
  }

  .navigation {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    padding-block-start: var(--_space-3);
    border-block-start: 1px solid var(--_border);
  }

  .nextStep {
    margin-inline-start: auto;
  }
`;

/** Styles of the page of a step. */
export const stepPageStyles: CSSResultGroup = [baseStyles, buttonStyles, badgeStyles, quoteStyles, own];
