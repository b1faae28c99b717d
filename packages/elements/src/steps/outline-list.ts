import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../icons/icon.js';
import { shownText } from '../messages/index.js';
import type { OutlineEntry, RowEntry } from './outline-entries.js';
import { questionIcons, questionLine, type OutlineScene } from './question-line.js';
import { firstToOpen, questionStateOf, type OutlineState, type QuestionState } from './question-state.js';

/** Questions, and rows with how far they are; only the row asked about is unfolded. */
export function outlineList(entries: readonly OutlineEntry[], scene: OutlineScene): TemplateResult {
  return html`<ol class="questions">
    ${repeat(
      entries,
      ({ id }) => id,
      (entry) => (entry.kind === 'row' ? rowLine(entry, scene) : questionLine(entry, scene)),
    )}
  </ol>`;
}

function rowLine(entry: RowEntry, scene: OutlineScene): TemplateResult {
  const { outline, canOpen, words, onOpen } = scene;
  const { questions, row, id } = entry;
  const state = rowStateOf(entry, outline);
  const settled = questions.filter(({ provenance }) => provenance !== undefined).length;
  const target = firstToOpen(questions, outline);
  return html`
    <li class="row ${state}">
      <button part="row" type="button" ?disabled=${!canOpen} @click=${() => target && onOpen(target)}>
        ${icon(questionIcons[state])}
        <span
          ><span lang=${row?.name.locale ?? nothing}>${row ? shownText(row.name) : id}</span
          >${row && scene.markOf(row.name)}<span class="visually-hidden">, ${words.questions[state]}</span></span
        >
        <span class="count">${words.counts(settled, questions.length)}</span>
      </button>
      ${state === 'current' ? outlineList(entry.entries, scene) : nothing}
    </li>
  `;
}

/** How far a row is: what there is to do in it comes first. */
function rowStateOf({ questions }: RowEntry, outline: OutlineState): QuestionState {
  const states = new Set(questions.map((question) => questionStateOf(question, outline)));
  const first = (['current', 'toReview', 'missing', 'open'] as const).find((state) => states.has(state));
  return first ?? 'answered';
}
