import type { AnswerIssueView, QuestionView } from '@filrouge/engine';
import type { CheckLevel, Issue } from '@filrouge/scenario';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { icon } from '../icons/icon.js';
import { describeInCall } from '../messages/describe-in-call.js';
import { type Messages, shownText } from '../messages/index.js';

/** Something to say of an answer, in words. */
export interface Finding {
  readonly level: CheckLevel;
  readonly code: string;
  readonly sentence: string;
  /** What to do; empty when there is nothing to say. */
  readonly remedy: string;
  /** Language of the sentence. */
  readonly locale: string;
}

/** What is wrong with a question: why the session did not take what was typed, else what it says of the answer. */
export function findingsOf(question: QuestionView, refusal: readonly Issue[], locale: string): readonly Finding[] {
  if (refusal.length > 0) return refusalFindings(refusal, locale);
  return question.issues.map((issue) => findingOf(issue, locale));
}

/** Why the session did not take what was typed. */
export function refusalFindings(refusal: readonly Issue[], locale: string): readonly Finding[] {
  return refusal.map((issue) => findingOf({ ...issue, level: 'error' }, locale));
}

/** What the list is made from: no more, for the scene of the whole question is made from findings. */
export interface FindingListOptions {
  readonly findings: readonly Finding[];
  readonly messages: Messages['question'];
}

/** The list of findings, worst as the session orders them; level by icon, word and colour. */
export function findingList({ findings, messages }: FindingListOptions): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  return html`<ul class="findings" id="findings">
    ${findings.map(
      ({ level, sentence, remedy, locale }) =>
        html`<li class="finding ${level}">
          ${icon(level)}
          <span>
            <strong class="finding-level">${messages.levels[level]}</strong>
            <span lang=${locale}>${shownText({ text: sentence, locale })}</span>
            ${remedy === '' ? nothing : html`<span class="remedy" lang=${locale}>${remedy}</span>`}
          </span>
        </li>`,
    )}
  </ul>`;
}

function findingOf(issue: AnswerIssueView, locale: string): Finding {
  const { level, code, params, text } = issue;
  if (text) return { level, code, sentence: text.text, remedy: '', locale: text.locale };
  const { message, remedy } = describeInCall({ code, params }, locale);
  return { level, code, sentence: message, remedy, locale };
}
