import type { ViewText } from '@filrouge/engine';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { keyCaps } from '../templates/key-caps.js';
import { languageMark } from '../templates/language-mark.js';
import { shownText } from '../messages/index.js';
import type { ControlPlace } from './control.js';

/** One option of a list of radio buttons or checkboxes. */
export interface OptionRow {
  readonly inputType: 'radio' | 'checkbox';
  /** The same for the rows of one question, another for another question: radio buttons of one name are one group. */
  readonly name: string;
  /** From 0. */
  readonly index: number;
  readonly label: ViewText;
  readonly help?: ViewText | undefined;
  /** What its language is marked by; left out for the widget's own words. */
  readonly place?: ControlPlace;
  /** Keys that do the same; none for a list that is searched. */
  readonly keys: readonly string[];
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
  const { index, label, help, keys, place, onPress } = row;
  const helpId = `option-help-${String(index)}`;
  return html`<label class="option" @click=${onPress ? pressed(onPress) : nothing}>
    <input
      class="option-input"
      type=${row.inputType}
      name="option ${row.name}"
      ?data-focus=${row.isFocusTarget}
      aria-keyshortcuts=${keys.length === 0 ? nothing : keys.join(' ')}
      aria-describedby=${help === undefined ? nothing : helpId}
      .checked=${row.isPicked}
      @change=${row.onChange}
    />
    <span class="option-text">
      <span class="option-label" lang=${label.locale}>${shownText(label)}</span
      >${place && languageMark(label, place.locale, place.question.label.locale)}
      ${help === undefined ? nothing : html`<span class="option-help" id=${helpId} lang=${help.locale}>${shownText(help)}</span>`}
    </span>
    ${keys.length === 0 ? nothing : keyCaps(keys)}
  </label>`;
}

/** The digit of an option; those after the ninth have none. */
export function digitKeys(index: number): readonly string[] {
  return index < digits ? [String(index + 1)] : [];
}

const digits = 9;

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
