import { css } from 'lit';

/**
 * Badges: `.badge` with `.error`, `.warning`, `.info` or `.success`; and `.key`, the name of a key that does the same.
 * The word stands in the badge: colour only repeats it.
 */
export const badgeStyles = css`
  .badge {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
    padding: 1px var(--_space-2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-round);
    background: var(--_surface-sunken);
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
    font-weight: 500;
    line-height: 1.4;
  }

  .badge.error {
    border-color: transparent;
    background: var(--_error-soft);
    color: var(--_error);
  }

  .badge.warning {
    border-color: transparent;
    background: var(--_warning-soft);
    color: var(--_warning);
  }

  .badge.info {
    border-color: transparent;
    background: var(--_info-soft);
    color: var(--_info);
  }

  .badge.success {
    border-color: transparent;
    background: var(--_success-soft);
    color: var(--_success);
  }

  .key {
    display: inline-block;
    min-inline-size: 1.6em;
    padding: 0 0.35em;
    border: 1px solid color-mix(in srgb, currentColor 45%, transparent);
    border-radius: 4px;
    font-family: inherit;
    font-size: 0.8em;
    font-weight: 500;
    line-height: 1.5;
    text-align: center;
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .badge {
      border-color: CanvasText;
    }
  }
`;
