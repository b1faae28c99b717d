import { css, type CSSResultGroup } from 'lit';
import { baseStyles } from '../styles/base.js';

const page = css`
  :host {
    min-block-size: 100vh;
    background: var(--_surface-sunken);
    container-type: inline-size;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
    align-items: baseline;
    padding: var(--_space-2) var(--_space-4);
    border-block-end: 1px solid var(--_border);
    background: var(--_surface);
  }

  .fine {
    color: var(--_success);
  }

  .broken,
  .lost {
    color: var(--_error);
  }

  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    padding: var(--_space-4);
  }

  section {
    min-inline-size: 0;
  }

  .beside {
    padding: var(--_space-4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-large);
    background: var(--_surface);
  }

  .empty,
  .lost {
    padding: var(--_space-4);
  }

  h2 {
    margin-block-end: var(--_space-2);
    font-size: var(--_font-size);
  }

  ul {
    display: grid;
    gap: var(--_space-2);
    margin-block-end: var(--_space-5);
  }

  li {
    padding: var(--_space-2) var(--_space-3);
    border-inline-start: 3px solid var(--_info);
    border-radius: var(--_radius);
    background: var(--_info-soft);
  }

  li.warning {
    border-color: var(--_warning);
    background: var(--_warning-soft);
  }

  li.error {
    border-color: var(--_error);
    background: var(--_error-soft);
  }

  .place {
    color: var(--_text-muted);
    font-family: ui-monospace, monospace;
    font-size: var(--_font-size-small);
  }

  @container (min-inline-size: 900px) {
    main {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: start;
    }

    .call {
      position: sticky;
      inset-block-start: var(--_space-4);
    }
  }
`;

/** Styles of the page of `filrouge preview`. */
export const previewStyles: CSSResultGroup = [baseStyles, page];
