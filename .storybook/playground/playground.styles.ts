import { css } from 'lit';

/** Styles of the playground: text, call and picture beside each other, below each other where there is little room. */
export const playgroundStyles = css`
  :host {
    display: grid;
    grid-template: minmax(0, 3fr) minmax(0, 2fr) / minmax(0, 5fr) minmax(0, 6fr);
    gap: 0.75rem;
    block-size: calc(100vh - 2rem);
    color: CanvasText;
    font:
      0.875rem/1.45 system-ui,
      sans-serif;
  }

  .source {
    grid-row: 1 / -1;
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    gap: 0.5rem;
    min-inline-size: 0;
  }

  .call,
  .picture {
    min-block-size: 0;
    overflow: auto;
    border: 1px solid light-dark(#c9ced6, #444b55);
    border-radius: 0.5rem;
  }

  .picture {
    padding: 0.75rem;
  }

  .call filrouge-agent {
    block-size: 100%;
  }

  .bar {
    display: flex;
    justify-content: space-between;
    gap: 0.5rem;
    align-items: center;
  }

  .bar span::before {
    content: '● ';
    color: light-dark(#0b6e4f, #7fd1ae);
  }

  .bar .broken::before {
    color: light-dark(#b3261e, #ff8f87);
  }

  .editor {
    overflow: auto;
    border: 1px solid light-dark(#c9ced6, #444b55);
    border-radius: 0.5rem;
    background: light-dark(#fff, #14181d);
  }

  .editor .cm-editor {
    block-size: 100%;
    color: light-dark(#1c2128, #e3e7ec);
    font-size: 0.8125rem;
  }

  .editor .cm-gutters {
    border: 0;
    background: light-dark(#f4f6f8, #1c2128);
    color: light-dark(#57606a, #a5adb7);
  }

  .editor .cm-activeLine {
    background: light-dark(#f0f6ff80, #22304480);
  }

  .editor .cm-cursor {
    border-inline-start-color: currentcolor;
  }

  .editor .cm-tooltip {
    border: 1px solid light-dark(#c9ced6, #444b55);
    background: light-dark(#fff, #1c2128);
    color: inherit;
  }

  button {
    min-block-size: 1.75rem;
    border: 1px solid light-dark(#767e88, #8b949e);
    border-radius: 0.375rem;
    background: transparent;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .marks {
    max-block-size: 12rem;
    margin: 0;
    padding: 0;
    overflow: auto;
    list-style: none;
  }

  .marks button {
    inline-size: 100%;
    border: 0;
    border-inline-start: 3px solid light-dark(#b26a00, #e3a94a);
    border-radius: 0;
    text-align: start;
  }

  .marks .error button {
    border-inline-start-color: light-dark(#b3261e, #ff8f87);
  }

  .marks .info button {
    border-inline-start-color: light-dark(#0b5394, #8ab8ff);
  }

  .line {
    font-weight: 600;
  }

  code {
    color: light-dark(#57606a, #a5adb7);
  }

  @media (width < 60rem) {
    :host {
      grid-template: 24rem auto auto / minmax(0, 1fr);
      block-size: auto;
    }

    .source {
      grid-row: auto;
    }
  }
`;
