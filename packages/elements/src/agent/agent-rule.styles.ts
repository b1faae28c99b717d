import { css } from 'lit';

/** The rule not to be overlooked, above the question: a line or two, and the button that confirms it. */
export const agentRuleStyles = css`
  .rule {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: var(--_space-1) var(--_space-2);
    padding: var(--_space-1) var(--_space-2);
  }

  .rule details {
    flex: 1 1 0;
    min-inline-size: 0;
  }

  .rule summary {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: var(--_space-2);
    border-radius: var(--_radius);
    list-style: none;
    cursor: pointer;
  }

  .rule summary::-webkit-details-marker {
    display: none;
  }

  .rule summary .icon {
    margin-block-start: 0.15em;
  }

  /* Not stretched: the next line would show, cut through. */
  .rule details:not([open]) .rule-text {
    display: -webkit-box;
    align-self: start;
    overflow: hidden;
    text-align: start; /* At the other side it would be cut off without a sign. */
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 1;
    line-clamp: 1;
  }

  .rule.unread details {
    flex-basis: 240px;
  }

  .rule.unread details:not([open]) .rule-text {
    -webkit-line-clamp: 2;
    line-clamp: 2;
  }

  .rule details[open] .icon-down {
    transform: scaleY(-1);
  }

  /* Room for the bar and for the rule itself: the focus brings both into sight. */
  .rule .button {
    scroll-margin-block-start: 160px;
    font-size: inherit;
  }
`;
