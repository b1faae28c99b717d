import { css } from 'lit';

/**
 * Every public token with its default. An element reads the private twin (`--_name`), so that a host may set the public
 * one (`--filrouge-name`) anywhere above. Colours follow `color-scheme`, which the agent's `theme` sets; what goes with
 * the accent follows it where only the accent is set.
 */
export const tokens = css`
  :host {
    --_font: var(
      --filrouge-font,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      'Liberation Sans',
      sans-serif
    );
    --_font-size: var(--filrouge-font-size, 14px);
    --_font-size-small: calc(var(--_font-size) * 0.857);
    --_font-size-large: calc(var(--_font-size) * 1.286);
    --_font-size-title: calc(var(--_font-size) * 1.43);
    --_line-height: var(--filrouge-line-height, 1.45);

    --_unit: var(--filrouge-unit, 4px);
    --_space-1: var(--_unit);
    --_space-2: calc(var(--_unit) * 2);
    --_space-3: calc(var(--_unit) * 3);
    --_space-4: calc(var(--_unit) * 4);
    --_space-5: calc(var(--_unit) * 5);
    --_space-6: calc(var(--_unit) * 6);
    --_control-height: calc(var(--_unit) * 4 + 18px);
    --_radius: var(--filrouge-radius, 6px);
    --_radius-large: calc(var(--_radius) * 1.5);
    --_radius-round: 999px;

    --_surface: var(--filrouge-surface, light-dark(#ffffff, #17191d));
    --_surface-sunken: var(--filrouge-surface-sunken, light-dark(#f6f7f9, #101216));
    --_surface-raised: var(--filrouge-surface-raised, light-dark(#ffffff, #1f2227));
    --_surface-hover: var(--filrouge-surface-hover, light-dark(#eef0f4, #282c33));
    --_text: var(--filrouge-text, light-dark(#1a1e24, #e9ebee));
    --_text-muted: var(--filrouge-text-muted, light-dark(#565e69, #a7afba));
    --_border: var(--filrouge-border, light-dark(#dfe3e8, #30353d));
    --_border-strong: var(--filrouge-border-strong, light-dark(#868e99, #757e8a));

    --_accent: var(--filrouge-accent, light-dark(#2b59c8, #8fb0ff));
    --_on-accent: light-dark(#ffffff, #0b1a3d);
    --_off-accent: light-dark(#000000, #ffffff);
    --_accent-text: var(--filrouge-accent-text, var(--_on-accent));
    --_accent-hover: var(--filrouge-accent-hover, color-mix(in oklab, var(--_accent) 84%, var(--_off-accent)));
    --_accent-soft: var(--filrouge-accent-soft, color-mix(in oklab, var(--_accent) 10%, var(--_surface)));
    --_focus: var(--filrouge-focus, color-mix(in oklab, var(--_accent) 75%, var(--_text)));
    --_client: var(--filrouge-client, var(--_accent));

    --_say: var(--filrouge-say, light-dark(#fff8e6, #2b2618));
    --_say-mark: var(--filrouge-say-mark, light-dark(#8a6100, #e5bd62));

    --_error: var(--filrouge-error, light-dark(#b3231a, #ff9f96));
    --_error-soft: var(--filrouge-error-soft, light-dark(#fdeeec, #3a1c1b));
    --_warning: var(--filrouge-warning, light-dark(#874a00, #f3c073));
    --_warning-soft: var(--filrouge-warning-soft, light-dark(#fdf2df, #332711));
    --_info: var(--filrouge-info, light-dark(#0b5785, #8ac8f2));
    --_info-soft: var(--filrouge-info-soft, light-dark(#e9f3fa, #14293a));
    --_success: var(--filrouge-success, light-dark(#17633a, #82d6a5));
    --_success-soft: var(--filrouge-success-soft, light-dark(#e8f5ed, #14301f));
  }

  /* White or black on the accent, whichever reads: on a luminance below 0.18 white has 4.5 to 1, above it black has. */
  @supports (color: color(from red xyz-d65 x y z)) {
    :host {
      --_on-accent: color(
        from var(--_accent) xyz-d65 clamp(0, (0.18 - y) * 1000, 0.9505) clamp(0, (0.18 - y) * 1000, 1)
          clamp(0, (0.18 - y) * 1000, 1.089)
      );
      --_off-accent: color(
        from var(--_accent) xyz-d65 clamp(0, (y - 0.18) * 1000, 0.9505) clamp(0, (y - 0.18) * 1000, 1)
          clamp(0, (y - 0.18) * 1000, 1.089)
      );
    }
  }
`;
