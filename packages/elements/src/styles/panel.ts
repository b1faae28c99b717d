import { css, type CSSResultGroup } from 'lit';
import { inkStyles } from './ink.js';

const panel = css`
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-1) var(--_space-2);
  }

  h2 {
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
    font-weight: 600;
  }

  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
  }

  .muted {
    color: var(--_text-muted);
  }

  .small {
    font-size: var(--_font-size-small);
  }

  .link {
    min-block-size: 24px;
    padding: 2px var(--_space-1);
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_ink);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentColor 40%, transparent);
    text-underline-offset: 2px;
    cursor: pointer;
  }

  .link:disabled {
    color: inherit;
    text-decoration: none;
    cursor: default;
  }

  .link:enabled:hover {
    text-decoration-color: currentColor;
  }
`;

/** What the side panels share: their heading line, muted words, and buttons that read as links. */
export const panelStyles: CSSResultGroup = [inkStyles, panel];
