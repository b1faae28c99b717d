import { css, type CSSResultGroup } from 'lit';
import { levelStyles } from '../priority/level.styles.js';
import { badgeStyles } from '../styles/badge.js';
import { baseStyles } from '../styles/base.js';
import { buttonStyles } from '../styles/button.js';
import { panelStyles } from '../styles/panel.js';

const panel = css`
  /* A ticket is read in its own language, from where that begins. */
  :is(h3, h4)[lang] {
    text-align: start;
  }

  h3 {
    font-size: var(--_font-size);
    font-weight: 600;
  }

  .locale {
    min-block-size: 24px;
    max-inline-size: 9em;
    margin-inline-start: auto;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_text-muted);
    font: inherit;
    font-size: var(--_font-size-small);
  }

  .locale:hover {
    border-color: var(--_border-strong);
  }

  .locale option {
    background: var(--_surface);
    color: var(--_text);
  }

  h4 {
    margin: var(--_space-1) 0 0;
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
    font-weight: 600;
  }

  h5 {
    margin: 0;
    font-size: var(--_font-size);
    font-weight: 600;
  }

  .in-row {
    padding-inline-start: var(--_space-2);
    border-inline-start: 2px solid var(--_border);
  }

  .missing {
    display: grid;
    gap: 2px;
    padding: var(--_space-1) var(--_space-2);
    border-radius: var(--_radius);
    background: var(--_surface-sunken);
    font-size: var(--_font-size-small);
  }

  .missing li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: baseline;
    gap: var(--_space-1);
  }

  .missing .icon {
    align-self: center;
    color: var(--_warning);
  }

  .facts,
  .answers {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: var(--_space-1) var(--_space-3);
  }

  dt {
    color: var(--_text-muted);
  }

  .line {
    margin-inline-start: calc(var(--_space-1) * -1);
    color: inherit;
    text-decoration-color: transparent;
  }

  /* Within: what is not laid out while out of sight cuts off what is beyond its edge. */
  .line:focus-visible {
    outline-offset: -2px;
  }

  .display {
    white-space: pre-line;
  }

  /* Lists as long as the call: what is out of sight is neither styled nor laid out. */
  .missing,
  .answers,
  .gaps {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 12em;
  }

  .completeness {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
  }

  meter {
    inline-size: 80px;
    block-size: 10px;
  }

  .gaps {
    color: var(--_text);
    font-size: var(--_font-size-small);
  }

  .button {
    justify-self: stretch;
  }

  summary {
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
    cursor: pointer;
  }

  pre {
    max-block-size: 24em;
    margin: var(--_space-2) 0 0;
    padding: var(--_space-2);
    border-radius: var(--_radius);
    background: var(--_surface-sunken);
    font-size: 11px;
    overflow: auto;
    overflow-wrap: normal;
  }
`;

/** Styles of the ticket panel. */
export const ticketStyles: CSSResultGroup = [baseStyles, badgeStyles, buttonStyles, panelStyles, levelStyles, panel];
