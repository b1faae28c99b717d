import { css, type CSSResult } from 'lit';

/**
 * Where the articles are in a call, for the agent that loads them: below the question where there is one column, on top of
 * the column beside it from 680 px, and under the question again from 1100 px, where the middle has the room.
 */
export const articlesLayout: CSSResult = css`
  .articles-column {
    min-inline-size: 0;
    padding-inline: var(--_space-4);
  }

  @container (max-width: 519.98px) {
    .articles-column {
      padding-inline: var(--_space-3);
    }
  }

  @container (min-width: 680px) {
    .body:has(.articles-column) {
      grid-template: 'main articles' auto 'main side' auto 'main outline' 1fr / minmax(0, 1fr) minmax(260px, 38%);
    }

    .articles-column {
      grid-area: articles;
      border-inline-start: 1px solid var(--_border);
      background: var(--_surface-sunken);
    }

    .articles-column .section,
    .articles-column + .side .section:first-child {
      border-block-start: 0;
    }

    .articles-column + .side {
      border-block-start: 1px solid var(--_border);
    }
  }

  /* They stand above the rules there: the rule that waits is told above the question as well, and all of it. */
  @container (min-width: 680px) and (max-width: 1099.98px) {
    .body:has(.articles-column) .rule.unread {
      display: flex;
    }

    .rule.unread details:not([open]) .rule-text {
      -webkit-line-clamp: 8;
      line-clamp: 8;
    }
  }

  @container (min-width: 1100px) {
    .body:has(.articles-column) {
      grid-template:
        'outline main side' fit-content(calc(100% - 180px))
        'outline articles side' minmax(0, 1fr) / 240px minmax(0, 1fr) 340px;
    }

    /* Who reads an article does what it says: the question keeps half. What became of the ticket keeps its own room. */
    .body:has([reading]):not(:has(filrouge-delivery)) {
      grid-template-rows: fit-content(50%) minmax(0, 1fr);
    }

    .articles-column {
      padding-inline: var(--_space-6);
      overflow-y: auto;
      border-inline-start: 0;
      border-block-start: 1px solid var(--_border);
      background: none;
    }

    .articles-column .section {
      max-inline-size: 680px;
      margin-inline: auto;
    }

    .articles-column + .side {
      border-block-start: 0;
    }
  }
`;
