import { css, type CSSResultGroup } from 'lit';
import { controlStyles } from '../controls/control.styles.js';
import { badgeStyles } from '../styles/badge.js';
import { baseStyles } from '../styles/base.js';
import { buttonStyles } from '../styles/button.js';
import { fieldStyles } from '../styles/field.js';

const panel = css`
  form {
    display: grid;
    gap: var(--_space-2);
    max-inline-size: 60em;
    max-block-size: 70dvh;
    padding: var(--_space-2);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius-large);
    background: var(--_surface-raised);
    overflow-y: auto;
  }

  h2 {
    font-size: inherit;
    font-weight: 600;
  }

  .option {
    min-block-size: 30px;
    padding-block: 2px;
  }

  .reason {
    display: grid;
    gap: var(--_space-1);
  }

  .reason label {
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
  }

  .error {
    color: var(--_error);
    font-size: var(--_font-size-small);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  /* Beside other buttons it takes the room that is left. */
  :host {
    flex: 1 1 30px;
    min-inline-size: 0;
  }

  .opener {
    gap: 0;
    max-inline-size: 100%;
    padding-inline: var(--_space-1);
  }

  /* What has no room is on a line that does not show, whole: its beginning alone would say something else. */
  .room {
    display: flex;
    flex-wrap: wrap;
    min-inline-size: 0;
    block-size: 22px;
    overflow: clip;
    line-height: 22px;
    white-space: nowrap;
  }

  .room > * {
    margin-inline-start: var(--_space-2);
  }

  /* The first on a line stays there, whatever its width. */
  .room::before {
    content: '';
    block-size: 22px;
  }
`;

/** Styles of the panel that ends a call. */
export const endingStyles: CSSResultGroup = [baseStyles, badgeStyles, buttonStyles, fieldStyles, controlStyles, panel];
