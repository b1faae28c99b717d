import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { keyCaps } from '../templates/key-caps.js';

/** Digits there are: options after the ninth have no key. */
const keyedOptions = 9;

/** One option of a list of radio buttons or checkboxes. */
export interface OptionRow {
  readonly inputType: 'radio' | 'checkbox';
  /** From 1. */
  readonly position: number;
  readonly label: string;
  /** Language of the label. */
  readonly locale: string;
  readonly help?: string | undefined;
  /** A letter that picks it too. */
  readonly letter?: string | undefined;
  readonly isPicked: boolean;
  /** Whether the focus comes here first. */
  readonly isFocusTarget: boolean;
  /** Chosen by arrow keys or space: stays here. */
  readonly onChange: () => void;
  /** Chosen by pointer; the native change does the work when left out. */
  readonly onPress?: (() => void) | undefined;
}

/** A row: native input, the digit that does the same, label and hint. */
export function optionRow(row: OptionRow): TemplateResult {
  const { position, help, letter, onPress } = row;
  const keys = [...(position <= keyedOptions ? [String(position)] : []), ...(letter === undefined ? [] : [letter])];
  return html`<label class="option" @click=${onPress ? pressed(onPress) : nothing}>
    <input
      class="option-input"
      type=${row.inputType}
      name="option"
      ?data-focus=${row.isFocusTarget}
      aria-keyshortcuts=${keys.length === 0 ? nothing : keys.join(' ')}
      aria-describedby=${help === undefined ? nothing : `option-help-${String(position)}`}
      .checked=${row.isPicked}
      @change=${row.onChange}
    />
    <span class="option-text">
      <span class="option-label" lang=${row.locale}>${row.label}</span>
      ${help === undefined ? nothing : html`<span class="option-help" id="option-help-${String(position)}">${help}</span>`}
    </span>
    ${keyCaps(keys)}
  </label>`;
}

/**
 * A press of the pointer answers and goes on; the native click that follows would land on the next question. Clicks that
 * the keyboard or a screen reader makes have `detail` 0 and stay native.
 */
function pressed(onPress: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.detail === 0) return;
    event.preventDefault();
    onPress();
  };
}
