import type { CSSResultGroup } from 'lit';
import { css } from 'lit';
import { controlStyles } from '../controls/control.styles.js';
import { badgeStyles } from '../styles/badge.js';
import { baseStyles } from '../styles/base.js';
import { buttonStyles } from '../styles/button.js';
import { fieldStyles } from '../styles/field.js';
import { quoteStyles } from '../styles/quote.js';

const own = css`
  :host {
    container-type: inline-size;
  }

  .question,
  .closing,
  .head {
    display: grid;
    gap: var(--_space-2);
  }

  .question,
  .closing {
    gap: var(--_space-3);
    max-inline-size: 60em;
    border-radius: var(--_radius);
    outline-offset: 6px;
  }

  /* What waits for its turn, at its full width. Nothing that is inherited, and no box taken away: each box would be styled, or made, when its turn comes. */
  .upcoming {
    opacity: 0;
    position: relative;
    block-size: 0;
    overflow: clip;
  }

  .overline,
  .marks {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
  }

  :host([in-step]) .overline:not(:has(.badge, .row)) {
    display: none;
  }

  :host([in-step]) .question {
    gap: var(--_space-2);
  }

  .overline {
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
    font-weight: 500;
  }

  .marks {
    margin-inline-start: auto;
  }

  .row-name {
    color: var(--_text);
    font-weight: 650;
  }

  .label {
    font-size: var(--_font-size-title);
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }

  .required {
    margin-inline-start: var(--_space-1);
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
    font-weight: 400;
    white-space: nowrap;
  }

  .help {
    color: var(--_text-muted);
  }

  .question .quote-text,
  .closing .quote-text {
    font-size: 1.14em;
  }

  .findings {
    display: grid;
    gap: var(--_space-1);
  }

  .finding {
    display: flex;
    gap: var(--_space-2);
    padding: var(--_space-1) var(--_space-2);
    border-radius: var(--_radius);
  }

  .finding .icon {
    margin-block-start: 0.15em;
  }

  .finding.error {
    background: var(--_error-soft);
    color: var(--_error);
  }

  .finding.warning {
    background: var(--_warning-soft);
    color: var(--_warning);
  }

  .finding.info {
    background: var(--_info-soft);
    color: var(--_info);
  }

  .finding-level::after {
    content: ' · ';
  }

  .remedy {
    color: var(--_text);
  }

  .probes {
    display: grid;
    gap: var(--_space-1);
  }

  .probes-heading {
    display: flex;
    align-items: center;
    gap: var(--_space-1);
    color: var(--_warning);
    font-size: var(--_font-size-small);
  }

  .review {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-1) var(--_space-3);
    padding: var(--_space-1) var(--_space-2);
    border-radius: var(--_radius);
    background: var(--_warning-soft);
    color: var(--_warning);
  }

  .link {
    padding: 2px 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 2px;
    cursor: pointer;
  }

  .review-text {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
  }

  .reason {
    display: block;
    max-inline-size: 30em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
  }

  .clear {
    margin-inline-start: calc(var(--_space-2) * -1);
  }

  .answers,
  .navigation {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  .navigation {
    margin-inline-start: auto;
  }

  /* A narrow panel keeps the arrow and the keys. */
  @container (inline-size < 24em) {
    .back-word {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .clear {
      margin-inline-start: 0;
    }
  }

  .closing .navigation {
    margin-inline-start: 0;
  }

  .button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  .keys {
    display: inline-flex;
    gap: 2px;
  }

  .primary .keys {
    color: inherit;
  }

  .unknown-note {
    display: grid;
    gap: var(--_space-1);
    padding-block-start: var(--_space-2);
    border-block-start: 1px solid var(--_border);
  }
`;

/** What the question looks like. */
export const questionStyles: CSSResultGroup = [
  baseStyles,
  buttonStyles,
  fieldStyles,
  badgeStyles,
  quoteStyles,
  controlStyles,
  own,
];
