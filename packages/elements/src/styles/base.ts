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

  *,
  *::before,
  *::after {
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

  .icon-back:dir(rtl),
  .icon-next:dir(rtl) {
    transform: scaleX(-1);
  }

  /* A text stands in the direction of its own language, whatever is spoken around it: its full stop at its end. */
  [lang] {
    direction: ltr;
    unicode-bidi: isolate;
  }

  [lang]:is(:lang(ar), :lang(fa), :lang(he), :lang(ur)) {
    direction: rtl;
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
    *,
    *::before,
    *::after {
      transition: none;
      animation: none;
    }
  }
`;

/** What every element starts from: tokens, box model, plain lists and headings, the focus ring. */
export const baseStyles: CSSResultGroup = [tokens, ground];
