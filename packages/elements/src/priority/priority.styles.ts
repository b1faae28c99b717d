import { css, type CSSResultGroup } from 'lit';
import { baseStyles } from '../styles/base.js';
import { panelStyles } from '../styles/panel.js';
import { levelStyles } from './level.styles.js';

const panel = css`
  .reasons {
    display: grid;
    gap: 2px;
  }

  .reasons li {
    position: relative;
    padding-inline-start: var(--_space-3);
  }

  .reasons li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.65em;
    inset-inline-start: 2px;
    inline-size: 4px;
    block-size: 4px;
    border-radius: 50%;
    background: var(--_text-muted);
  }

  .overridden {
    padding: var(--_space-2);
    border-radius: var(--_radius);
    background: var(--_warning-soft);
    color: var(--_warning);
    font-size: var(--_font-size-small);
  }

  .due {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 2px var(--_space-3);
    font-variant-numeric: tabular-nums;
  }

  .due dt {
    color: var(--_text-muted);
  }

  .due time {
    font-weight: 600;
  }

  .open,
  .decided {
    display: flex;
    align-items: baseline;
    gap: var(--_space-1);
    font-size: var(--_font-size-small);
  }

  .open .icon,
  .decided .icon {
    align-self: center;
  }

  .open {
    color: var(--_warning);
    font-weight: 500;
  }

  .decided {
    color: var(--_success);
  }

  .open + ul {
    display: grid;
    padding-inline-start: var(--_space-4);
    font-size: var(--_font-size-small);
  }
`;

/** Styles of the priority panel. */
export const priorityStyles: CSSResultGroup = [baseStyles, panelStyles, levelStyles, panel];
