import { css } from 'lit';

/** Buttons: `.button`, with `.primary` for the one main action and `.quiet` for actions of less weight. */
export const buttonStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    min-block-size: var(--_control-height);
    padding: 0 var(--_space-3);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    color: var(--_text);
    font: inherit;
    font-weight: 500;
    text-align: start;
    cursor: pointer;
    transition: background-color 80ms;
  }

  .button:hover {
    background: var(--_surface-hover);
  }

  .button.primary {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_accent-text);
  }

  .button.primary:hover {
    background: var(--_accent-hover);
  }

  .button.quiet {
    border-color: transparent;
    background: transparent;
    color: var(--_text-muted);
  }

  .button.quiet:hover {
    background: var(--_surface-hover);
    color: var(--_text);
  }

  .button.small {
    min-block-size: 26px;
    padding: 0 var(--_space-2);
    font-size: var(--_font-size-small);
  }

  .button:disabled,
  .button[aria-disabled='true'] {
    opacity: 0.55;
    cursor: default;
  }

  @media (forced-colors: active) {
    .button.primary {
      border-color: ButtonText;
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
