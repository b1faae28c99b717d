import { css } from 'lit';

/** A priority's chip, gravest in the strongest colour. */
export const levelStyles = css`
  .level {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
    padding: 1px var(--_space-2);
    border: 1px solid transparent;
    border-radius: var(--_radius-round);
    background: var(--_surface-hover);
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
    line-height: 1.5;
    white-space: nowrap;
  }

  .level.provisional {
    border: 1px dashed currentColor;
  }

  .level.p1 {
    background: var(--_error);
    color: var(--_surface);
  }

  .level.p2 {
    background: var(--_error-soft);
    color: var(--_error);
  }

  .level.p3 {
    background: var(--_warning-soft);
    color: var(--_warning);
  }

  .level.p4 {
    background: var(--_info-soft);
    color: var(--_info);
  }

  @media (forced-colors: active) {
    .level {
      border-color: CanvasText;
    }
  }
`;
