import type { QuestionView, Session, ViewText } from '@filrouge/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from '../icons/icon.js';
import { type Messages, shownText } from '../messages/index.js';
import type { ReviewWords } from '../review/review-words.js';
import { keyCaps } from '../templates/key-caps.js';
import { questionStateOf, type OutlineState, type QuestionState } from './question-state.js';
import type { PlaceEditor } from './place-editor.js';

/** Icons of how far a question is. */
export const questionIcons: Readonly<Record<QuestionState, IconName>> = {
  answered: 'check',
  current: 'current',
  missing: 'flag',
  open: 'circle',
  toReview: 'review',
  unknown: 'question',
  skipped: 'next',
};

/** What every line of the outline is rendered from. */
export interface OutlineScene {
  readonly session: Session;
  readonly outline: OutlineState;
  readonly canOpen: boolean;
  readonly words: Messages['frame']['steps'];
  readonly reviewWords: ReviewWords;
  readonly editor: PlaceEditor;
  readonly onOpen: (question: QuestionView) => void;
  /** The language of a text, where it is neither the operator's nor the one the script's title is marked with. */
  readonly markOf: (text: ViewText) => unknown;
}

/** One question of the outline: the way to it, its answer, and the key that changes the answer in place. */
export function questionLine(question: QuestionView, scene: OutlineScene): TemplateResult {
  const { outline, canOpen, words, onOpen, editor } = scene;
  const state = questionStateOf(question, outline);
  if (editor.editedId === question.id && state !== 'current') return editorLine(question, scene);
  const answer = question.privacy === 'neverStored' && question.display !== '' ? words.kept : question.display;
  const canChange = canOpen && state !== 'current' && question.provenance !== undefined;
  return html`
    <li class="question ${state}">
      <button
        part="question"
        type="button"
        data-question=${question.id}
        aria-current=${state === 'current' ? 'true' : nothing}
        aria-keyshortcuts=${canChange ? 'F2' : nothing}
        ?disabled=${!canOpen}
        @click=${() => onOpen(question)}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === 'F2' && canChange) editor.open(question.id);
        }}
      >
        ${icon(questionIcons[state])}
        <span
          ><span lang=${question.label.locale}>${shownText(question.label)}</span>${scene.markOf(question.label)}<span
            class="visually-hidden"
            >, ${words.questions[state]}</span
          ></span
        >
        ${answer === '' ? nothing : html`<span class="visually-hidden">: </span><bdi class="answer">${answer}</bdi>`}
      </button>
      ${canChange ? changeButton(question, scene) : nothing}
    </li>
  `;
}

function changeButton({ id, label }: QuestionView, { reviewWords, editor }: OutlineScene): TemplateResult {
  const name = reviewWords.changeHere(label.text);
  return html`<button
    class="change"
    type="button"
    title="${name} (F2)"
    aria-label=${name}
    @click=${() => editor.open(id)}
  >
    ${pencil}
  </button>`;
}

function editorLine({ id }: QuestionView, { session, editor, reviewWords }: OutlineScene): TemplateResult {
  return html`<li
    class="question editor"
    @keydown=${editor.handleKeydown}
    @focusout=${editor.handleFocusout}
    @filrouge-answer-kept=${editor.close}
  >
    <filrouge-question in-step in-place question-id=${id} .session=${session}></filrouge-question>
    <button class="done" type="button" @click=${editor.done}>${reviewWords.done}${keyCaps(['↵'])}</button>
  </li>`;
}

/** Of the panels alone: the other icons are loaded with the question. */
const pencil = html`<svg
  class="icon"
  aria-hidden="true"
  width="16"
  height="16"
  viewBox="0 0 16 16"
  fill="none"
  stroke="currentColor"
  stroke-width="1.5"
  stroke-linejoin="round"
>
  <path d="M3 13l.6-2.8 7.3-7.3 2.2 2.2-7.3 7.3z M9.6 4.2l2.2 2.2" />
</svg>`;
