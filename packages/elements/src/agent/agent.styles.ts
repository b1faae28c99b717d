import { css, type CSSResultGroup } from 'lit';
import { levelStyles } from '../priority/level.styles.js';
import { badgeStyles } from '../styles/badge.js';
import { baseStyles } from '../styles/base.js';
import { buttonStyles } from '../styles/button.js';
import { agentRuleStyles } from './agent-rule.styles.js';
import { agentLayout } from './agent.layout.styles.js';
import { palettePlace } from './palette-place.styles.js';

const look = css`
  :host {
    background: var(--_surface);
  }

  /* The colour scheme is the page's; where it says none, the system's. */
  :host(:state(follows-system)) {
    color-scheme: light dark;
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  .density[aria-pressed='true'] {
    background: var(--_accent-soft);
    color: var(--_text);
  }

  :host([spacing='compact']) {
    --filrouge-unit: 3px;
    --filrouge-font-size: 13px;
    --filrouge-line-height: 1.35;
  }

  .frame:focus {
    outline: none;
  }

  .header {
    border-block-end: 1px solid var(--_border);
    border-block-start: 4px solid var(--_client);
    background: var(--_surface);
    color: var(--_text);
  }

  .client {
    font-weight: 650;
  }

  .scenario,
  .timer,
  .locale {
    color: var(--_text-muted);
  }

  .timer,
  .locale {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
    font-size: var(--_font-size-small);
    font-variant-numeric: tabular-nums;
  }

  .locale select {
    min-block-size: 26px;
    max-inline-size: 10em;
    padding: 0 2px;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_text-muted);
    font: inherit;
  }

  .locale select:hover {
    border-color: var(--_border-strong);
  }

  .locale option {
    background: var(--_surface);
    color: var(--_text);
  }

  .progress progress {
    display: block;
    inline-size: 100%;
    block-size: 3px;
    border: 0;
    appearance: none;
    background: var(--_border);
  }

  .progress progress::-webkit-progress-bar {
    background: var(--_border);
  }

  .progress progress::-webkit-progress-value {
    background: var(--_accent);
  }

  .progress progress::-moz-progress-bar {
    background: var(--_accent);
  }

  .progress span {
    display: block;
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
  }

  .rule {
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_info-soft);
    color: var(--_info);
    font-size: var(--_font-size-small);
    font-weight: 500;
  }

  .rule.warning {
    background: var(--_warning-soft);
    color: var(--_warning);
  }

  .rule.critical {
    background: var(--_error-soft);
    color: var(--_error);
  }

  .fold {
    font-size: inherit;
  }

  .fold button {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    inline-size: 100%;
    min-block-size: 36px;
    padding: 0 var(--_space-1);
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_text);
    font: inherit;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }

  .fold button:hover {
    background: var(--_surface-hover);
  }

  .footer {
    border-block-start: 1px solid var(--_border);
    background: var(--_surface);
  }

  @media (forced-colors: active) {
    .progress progress::-webkit-progress-value {
      background: Highlight;
      forced-color-adjust: none;
    }
  }

  .waiting {
    padding: var(--_space-6) var(--_space-4);
    color: var(--_text-muted);
  }

  .failure {
    padding: var(--_space-4);
  }
`;

/** Styles of the whole widget. */
export const agentStyles: CSSResultGroup = [
  baseStyles,
  badgeStyles,
  buttonStyles,
  levelStyles,
  agentLayout,
  agentRuleStyles,
  palettePlace,
  look,
];
