import type { EndView, InstructionView, ItemView, QuestionView, Session, View } from '@filrouge/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { icon } from '../icons/icon.js';
import { messagesFor, shownText } from '../messages/index.js';
import type { Drafts } from '../question/draft-keeper.js';
import { quote } from '../templates/quote.js';

/** What a row is rendered from. */
export interface RowScene {
  readonly view: View;
  readonly session: Session;
  /** What is typed in the rows. */
  readonly drafts: Drafts;
  /** Whether the row has its control; else only what is read of it. */
  readonly isWhole: boolean;
  /** Called with the row that is not whole yet, to be told when it comes into sight. */
  readonly onSketch: (row: Element, id: string) => void;
}

/** Id, in the page, of the element that asks a question. */
export const questionElementId = (id: string): string => `question-${id}`;

/** One item of a step on its page. */
export function stepRow(item: ItemView, scene: RowScene): TemplateResult {
  if (item.kind !== 'question') return directionRow(item, scene);
  if (!scene.isWhole) return sketchRow(item, scene);
  return html`<li class="row" part="row" data-id=${item.id}>
    <filrouge-question
      in-step
      id=${questionElementId(item.id)}
      question-id=${item.id}
      .isTold=${true}
      .drafts=${scene.drafts}
      .session=${scene.session}
    ></filrouge-question>
  </li>`;
}

/** What there is to read until the row comes near: the page's search finds it, a screen reader reads it. */
function sketchRow({ id, label, display }: QuestionView, { onSketch }: RowScene): TemplateResult {
  const watch = (row: Element | undefined): void => {
    if (row) onSketch(row, id);
  };
  return html`<li class="row sketch" part="row" data-id=${id} ${ref(watch)}>
    <h3 class="sketch-label" lang=${label.locale}>${shownText(label)}</h3>
    ${display === '' ? nothing : html`<p><bdi>${display}</bdi></p>`}
  </li>`;
}

const icons = { info: 'info', warning: 'warning', critical: 'error', end: 'flag' } as const;

/** A direction of the script where it stands, or where the interview ends; what is to be acknowledged stands with the rules. */
function directionRow(item: InstructionView | EndView, { view }: RowScene): TemplateResult {
  const { text, say } = item;
  const messages = messagesFor(view.locale);
  const weight = item.kind === 'end' ? 'end' : item.severity;
  return html`<li class="direction ${weight}">
    ${icon(icons[weight])}
    <div>
      ${item.kind === 'end' ? nothing : html`<span class="visually-hidden">${messages.instructions.severities[item.severity]}</span>`}
      <p lang=${text.locale}>${shownText(text)}</p>
      ${say ? quote(say, { messages: messages.question, locale: view.locale, callerLocale: view.callerLocale }) : nothing}
    </div>
  </li>`;
}
