import { css, type CSSResultGroup } from 'lit';
import { badgeStyles } from '../styles/badge.js';
import { baseStyles } from '../styles/base.js';
import { buttonStyles } from '../styles/button.js';
import { fieldStyles } from '../styles/field.js';
import { panelStyles } from '../styles/panel.js';
import { articleStyles } from './article.styles.js';

const list = css`
  .search {
    display: flex;
    gap: var(--_space-1);
  }

  .search .field {
    flex: 1 1 auto;
    min-block-size: 30px;
    padding-block: var(--_space-1);
  }

  .search .button {
    min-block-size: 30px;
  }

  .found {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_space-2);
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
  }

  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px;
    margin-inline: calc(var(--_space-2) * -1);
  }

  .suggestion {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px;
    inline-size: 100%;
    padding: var(--_space-2);
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .suggestion:hover {
    background: var(--_surface-hover);
  }

  .line {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_space-2);
  }

  .title {
    color: var(--_ink);
    font-weight: 500;
  }

  .why,
  .excerpt {
    font-size: var(--_font-size-small);
  }

  .why,
  .excerpt,
  .keys {
    color: var(--_text-muted);
  }

  .excerpt {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
  }

  mark {
    background: none;
    color: var(--_text);
    font-weight: 600;
  }

  /* Digits belong to the question until the focus is here. */
  :host(:not(:focus-within)) .keys {
    visibility: hidden;
  }

  .note,
  .said {
    display: flex;
    align-items: baseline;
    gap: var(--_space-2);
    font-size: var(--_font-size-small);
  }

  .note {
    padding: var(--_space-2);
    border-radius: var(--_radius);
    background: var(--_surface-hover);
    color: var(--_text-muted);
  }

  .said {
    color: var(--_success);
  }

  .empty {
    display: grid;
    justify-items: start;
    gap: var(--_space-2);
  }

  .preview {
    position: fixed;
    inset: 0 auto auto 0;
    max-inline-size: min(380px, calc(100vw - 16px));
    margin: 0;
    padding: var(--_space-3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-large);
    background: var(--_surface-raised);
    box-shadow: 0 6px 24px rgb(0 0 0 / 18%);
    color: var(--_text);
    font-size: var(--_font-size-small);
    pointer-events: none;
  }
`;

/** Styles of the articles beside the call. */
export const knowledgeStyles: CSSResultGroup = [
  baseStyles,
  panelStyles,
  buttonStyles,
  badgeStyles,
  fieldStyles,
  list,
  articleStyles,
];
