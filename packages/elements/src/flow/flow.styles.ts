import { css, type CSSResultGroup } from 'lit';
import { baseStyles } from '../styles/base.js';
import { buttonStyles } from '../styles/button.js';

const picture = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
    margin-block-end: var(--_space-2);
  }

  .bar p {
    flex: 1 1 12em;
  }

  .counts {
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
  }

  svg[role='tree'] {
    display: block;
    max-inline-size: 100%;
  }

  svg[dir='rtl'] {
    transform: scaleX(-1);
  }

  text {
    fill: var(--_text);
    font-family: var(--_font);
  }

  .title {
    font-size: 15px;
    font-weight: 600;
  }

  .label {
    font-size: 14px;
  }

  text.branch {
    font-size: 13px;
    font-weight: 600;
  }

  .detail {
    fill: var(--_text-muted);
    font-size: 12px;
  }

  .when {
    fill: var(--_text-muted);
    font-size: 12.5px;
    font-style: italic;
  }

  .thread,
  .detour {
    fill: none;
    stroke: var(--_border-strong);
    stroke-width: 2;
  }

  .detour {
    stroke-dasharray: 4 3;
  }

  .called .on {
    stroke: var(--_accent);
    stroke-dasharray: none;
  }

  .row {
    cursor: pointer;
  }

  [role='treeitem'] {
    outline: none;
  }

  .ground {
    fill: transparent;
  }

  .row:hover .ground {
    fill: color-mix(in oklab, var(--_accent) 6%, transparent);
  }

  [role='treeitem']:focus-visible .ground {
    stroke: var(--_focus);
    stroke-width: 2;
  }

  .current .ground {
    fill: color-mix(in oklab, var(--_accent) 14%, transparent);
  }

  .current .label {
    font-weight: 600;
  }

  .mark {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .plus {
    fill: none;
    stroke: var(--_accent-text);
    stroke-width: 2;
  }

  .question .plus,
  .branch .plus {
    stroke: var(--_text);
  }

  .step .mark,
  .ticket .mark,
  .required:not(.called *) .mark,
  .answered .mark {
    fill: var(--_accent);
  }

  .instruction .mark {
    stroke: var(--_warning);
  }

  .end .mark {
    fill: var(--_error);
    stroke: var(--_error);
  }

  .branch .mark {
    stroke: var(--_border-strong);
  }

  .off text,
  .pending text {
    fill: var(--_text-muted);
  }

  .off .mark {
    fill: var(--_surface);
    stroke: var(--_border-strong);
  }

  .pending .mark {
    fill: var(--_surface);
    stroke-dasharray: 2.4 2.6;
  }

  .off .plus,
  .pending .plus {
    stroke: var(--_text);
  }

  @media (forced-colors: active) {
    text {
      fill: CanvasText;
    }

    .mark,
    .thread,
    .detour,
    .plus {
      stroke: CanvasText;
    }

    .answered .mark,
    .step .mark,
    .ticket .mark,
    .current .mark {
      fill: Highlight;
    }

    [role='treeitem']:focus-visible .ground {
      stroke: Highlight;
    }
  }
`;

/** Styles of the picture of a scenario. */
export const flowStyles: CSSResultGroup = [baseStyles, buttonStyles, picture];
