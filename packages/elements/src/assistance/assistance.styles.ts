import type { CSSResultGroup } from 'lit';
import { css } from 'lit';
import { baseStyles } from '../styles/base.js';
import { buttonStyles } from '../styles/button.js';

const own = css`
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-2);
    align-items: center;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: inline-flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-2);
    align-items: center;
  }

  a.button {
    text-decoration: none;
  }

  .aside {
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
    overflow-wrap: anywhere;
  }
`;

/** Style sheets of `<filrouge-assistance>`. */
export const assistanceStyles: CSSResultGroup = [baseStyles, buttonStyles, own];
