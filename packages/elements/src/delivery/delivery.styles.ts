import { css, type CSSResultGroup } from 'lit';
import { badgeStyles } from '../styles/badge.js';
import { baseStyles } from '../styles/base.js';
import { buttonStyles } from '../styles/button.js';
import { inkStyles } from '../styles/ink.js';

const panel = css`
  section {
    display: grid;
    justify-items: start;
    gap: var(--_space-3);
    padding: var(--_space-5);
    border: 1px solid var(--_border);
    border-inline-start-width: 4px;
    border-radius: var(--_radius-large);
    /* The thick edge stays a line: around a rounder corner it would run out in a sickle. */
    border-start-start-radius: min(var(--_radius-large), 9px);
    border-end-start-radius: min(var(--_radius-large), 9px);
    background: var(--_surface-raised);
  }

  .success {
    border-inline-start-color: var(--_success);
  }

  .info {
    border-inline-start-color: var(--_info);
  }

  .warning {
    border-inline-start-color: var(--_warning);
  }

  .error {
    border-inline-start-color: var(--_error);
  }

  h2 {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    border-radius: var(--_radius);
    font-size: var(--_font-size-title);
    font-weight: 600;
  }

  .success h2 .icon {
    color: var(--_success);
  }

  .info h2 .icon {
    color: var(--_info);
  }

  .warning h2 .icon {
    color: var(--_warning);
  }

  .error h2 .icon {
    color: var(--_error);
  }

  filrouge-wrap-up {
    inline-size: 100%;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  .reason {
    font-weight: 600;
  }

  .why {
    padding-inline-start: var(--_space-3);
    border-inline-start: 2px solid var(--_border-strong);
    white-space: pre-line;
  }

  .muted {
    color: var(--_text-muted);
  }

  a {
    display: inline-block;
    min-block-size: 24px;
    color: var(--_ink);
  }
`;

/** Styles of the end screens. */
export const deliveryStyles: CSSResultGroup = [baseStyles, inkStyles, badgeStyles, buttonStyles, panel];
