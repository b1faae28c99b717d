import type { CSSResultGroup } from 'lit';
import { css } from 'lit';
import { tokens } from './tokens.js';

const ground = css`
  /* Positioned: the visually hidden texts stay inside, and make no page around it scroll. */
  :host {
    position: relative;
    display: block;
    box-sizing: border-box;
    color: var(--_text);
    font-family: var(--_font);
    font-size: var(--_font-size);
    line-height: var(--_line-height);
    overflow-wrap: anywhere;
  }

  :host([hidden]) {
    display: none;
  }

  /* Without their ::before and ::after: a rule for all of those has the browser style three boxes for each. */
  * {
    box-sizing: inherit;
  }

  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  summary {
    min-block-size: 24px;
  }

  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .icon {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    vertical-align: -0.2em;
  }

  /* A text stands in the direction of its own language, whatever is spoken around it: its full stop at its end. */
  [lang] {
    --_start: 1;
    direction: ltr;
    unicode-bidi: isolate;
  }

  [lang]:is(:lang(ar), :lang(fa), :lang(he), :lang(ur)) {
    --_start: -1;
    direction: rtl;
  }

  /* A line of another language stands where the lines around it do. */
  :is(h2, h3, h4, p, span, th)[lang],
  bdi {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  /* Arrows point the way the language around them runs. */
  .icon:is(.icon-back, .icon-next, .icon-send, .icon-leave) {
    transform: scaleX(var(--_start, 1));
  }

  .keys {
    direction: ltr;
    unicode-bidi: isolate;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }
`;

/** What every element starts from: tokens, box model, plain lists and headings, the focus ring. */
export const baseStyles: CSSResultGroup = [tokens, ground];
