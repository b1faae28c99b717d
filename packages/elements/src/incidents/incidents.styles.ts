import { css, type CSSResultGroup } from 'lit';
import { badgeStyles } from '../styles/badge.js';
import { baseStyles } from '../styles/base.js';
import { buttonStyles } from '../styles/button.js';

const own = css`
  section:has(article, .note) {
    display: grid;
    gap: var(--_space-2);
  }

  .incident {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_space-1) var(--_space-3);
    align-items: center;
    padding: var(--_space-2) var(--_space-3);
    border: 1px solid var(--_warning);
    border-radius: var(--_radius);
    background: var(--_warning-soft);
  }

  .incident.linked {
    border-color: var(--_success);
    background: var(--_success-soft);
  }

  .told {
    display: grid;
    gap: 2px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .title {
    font-weight: 600;
  }

  .kind {
    display: inline-flex;
    gap: var(--_space-1);
    align-items: center;
    color: var(--_warning);
    font-size: var(--_font-size-small);
    font-weight: 600;
  }

  .linked .kind {
    color: var(--_success);
  }

  .incident.read {
    padding-block: 2px;
  }

  .read .told {
    display: flex;
    align-items: center;
    gap: 0 var(--_space-2);
  }

  .read .kind {
    flex: none;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    font-family: inherit;
    cursor: pointer;
  }

  .read .title {
    overflow: hidden;
    font-size: var(--_font-size-small);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .read .facts,
  .read .acts > :not(.link) {
    display: none;
  }

  .facts,
  .note {
    font-size: var(--_font-size-small);
  }

  .note {
    color: var(--_text-muted);
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
    justify-content: end;
  }

  @container (max-width: 479.98px) {
    .incident:not(.read) {
      grid-template-columns: minmax(0, 1fr);
    }

    .acts {
      justify-content: start;
    }
  }
`;

const host = css`
  :host {
    container-type: inline-size;
  }
`;

/** Styles of known incidents. */
export const incidentsStyles: CSSResultGroup = [baseStyles, badgeStyles, buttonStyles, host, own];
