import { css } from 'lit';

/**
 * One column up to 680 px: rules, ticket and outline fold below the question. From 680 px a column beside the question,
 * from 1100 px the outline on the other side of it. Where the page gives a height, the columns scroll and the bars stay.
 */
export const agentLayout = css`
  :host {
    container-type: inline-size;
    block-size: 100%;
    min-inline-size: 0;
  }

  .frame {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
  }

  .header,
  .footer {
    position: sticky;
    z-index: 1;
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-3);
    padding: var(--_space-2) var(--_space-4);
  }

  .header {
    inset-block-start: 0;
  }

  .footer {
    inset-block-end: 0;
    margin-block-start: auto;
  }

  .identity {
    display: flex;
    flex: 1 1 180px;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space-2);
    min-inline-size: 0;
  }

  .footer .send {
    margin-inline-start: auto;
  }

  .footer filrouge-ending[open] {
    flex: 1 1 100%;
    order: -1;
  }

  filrouge-picker {
    flex: none;
    max-block-size: 100%;
    overflow-y: auto;
  }

  .body {
    position: relative;
    flex: 1 1 auto;
    min-block-size: 0;
    overflow-y: auto;
  }

  .main,
  .side,
  .outline-column {
    min-inline-size: 0;
    padding: var(--_space-4);
  }

  .main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space-3);
  }

  .side,
  .outline-column {
    padding-block: 0;
  }

  .progress span {
    padding: var(--_space-1) var(--_space-4);
  }

  .section {
    border-block-start: 1px solid var(--_border);
  }

  .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
    padding-block: var(--_space-2) var(--_space-4);
  }

  @container (max-width: 519.98px) {
    .main {
      gap: var(--_space-2);
      padding: var(--_space-2) var(--_space-3) var(--_space-3);
    }

    .header {
      padding: var(--_space-1) var(--_space-3);
    }

    .progress span {
      padding-inline: var(--_space-3);
    }

    .side,
    .outline-column {
      padding-inline: var(--_space-3);
    }

    .footer {
      gap: var(--_space-1);
      padding-inline: var(--_space-2);
    }

    .footer .button {
      padding-inline: 6px;
    }

    .header .keys,
    .search-word {
      display: none;
    }
  }

  @container (max-width: 639.98px) {
    .footer .gap .keys /* The words of the way out come before hints. */,
    .footer .send .icon {
      display: none;
    }
  }

  @container (max-width: 439.98px) {
    .footer .keys {
      display: none;
    }
  }

  @container (max-width: 679.98px) {
    .content.folded {
      display: none;
    }
  }

  @container (min-width: 680px) {
    .fold,
    .body:not(.bare) .rule {
      display: none;
    }

    .body {
      display: grid;
      grid-template: 'main side' auto 'main outline' 1fr / minmax(0, 1fr) minmax(260px, 34%);
    }

    .main {
      position: sticky;
      inset-block-start: 0;
      grid-area: main;
      align-self: start;
      padding: var(--_space-5);
    }

    .side {
      grid-area: side;
    }

    .outline-column {
      grid-area: outline;
    }

    .side,
    .outline-column {
      border-inline-start: 1px solid var(--_border);
      background: var(--_surface-sunken);
    }

    .side .section:first-child {
      border-block-start: 0;
    }

    .content {
      padding-block: var(--_space-4);
    }
  }

  /* A whole step is longer than the window: it scrolls with the rest. */
  @container (min-width: 680px) and (max-width: 1099.98px) {
    :host([density='step']) .main {
      position: relative;
    }
  }

  @container (min-width: 1100px) {
    .progress {
      display: none;
    }

    .body {
      grid-template: 'outline main side' minmax(0, 1fr) / 240px minmax(0, 1fr) 340px;
      overflow: hidden;
    }

    .main,
    .side,
    .outline-column {
      position: relative;
      align-self: stretch;
      overflow-y: auto;
    }

    .main {
      justify-items: center;
      padding: var(--_space-6);
    }

    .main > * {
      inline-size: 100%;
      max-inline-size: 680px;
    }

    .outline-column {
      border-inline: 0 solid var(--_border);
      border-inline-end-width: 1px;
    }

    .outline-column .section {
      border-block-start: 0;
    }
  }
`;
