import { css } from 'lit';

/** The steps of a scale, side by side. */
export const scaleStyles = css`
  .scale {
    max-inline-size: 40em;
  }

  .scale-steps {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(2.25rem, 1fr));
    gap: var(--_space-1);
  }

  .scale-step {
    display: grid;
    place-items: center;
    min-block-size: var(--_control-height);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }

  .scale-step:hover {
    background: var(--_surface-hover);
  }

  .scale-step:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    font-weight: 600;
  }

  .scale-step:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }

  .scale-input {
    position: absolute;
    opacity: 0;
    pointer-events: none;
  }

  .scale-ends {
    display: flex;
    justify-content: space-between;
    gap: var(--_space-3);
    margin-block-start: var(--_space-1);
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
  }

  @media (forced-colors: active) {
    .scale-step:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
