import { css, type CSSResultGroup } from 'lit';
import { badgeStyles } from '../styles/badge.js';
import { baseStyles } from '../styles/base.js';
import { buttonStyles } from '../styles/button.js';

const own = css`
  section {
    padding-block-start: var(--_space-2);
    border-block-start: 1px solid var(--_border);
  }

  h2 {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    color: var(--_warning);
    font-size: var(--_font-size-small);
    font-weight: 600;
  }

  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-2);
    padding-block: 2px;
  }

  .what {
    flex: 1 1 14em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .open {
    min-block-size: 24px;
    padding: 2px 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 2px;
    cursor: pointer;
  }

  .left {
    display: flex;
    align-items: baseline;
    gap: var(--_space-2);
    padding-block: var(--_space-1);
  }

  .left .icon {
    align-self: center;
    color: var(--_text-muted);
  }

  .left .why {
    display: inline;
    font-weight: 400;
  }

  .why {
    display: block;
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
  }
`;

/** Styles of the answers to review. */
export const reviewStyles: CSSResultGroup = [baseStyles, badgeStyles, buttonStyles, own];
