import type { AnswerPreview, LookupView, PickedFile, QuestionView, UploadView } from '@filrouge/engine';
import type { TemplateResult } from 'lit';
import type { Messages } from '../messages/index.js';

/** What a draft is read and written with. */
export interface ControlPlace {
  readonly question: QuestionView;
  /** The operator's. */
  readonly locale: string;
  /** IANA name: the client's. */
  readonly timeZone: string;
}

/** What a control is given to render and to answer with. */
export interface ControlHost<Draft> extends ControlPlace {
  /** What stands in the control: what was typed and not given yet, else what the answer starts as. */
  readonly draft: Draft;
  readonly messages: Messages['question'];
  /** Codes of what is wrong with the answer, the refusal of what was typed included; empty when nothing is. */
  readonly errors: readonly string[];
  /** Id of the label, for `aria-labelledby`. */
  readonly labelId: string;
  /** Ids of help, findings and probes, for `aria-describedby`. */
  readonly describedBy: string;
  /** What the question would make of it: to show what was understood before it is given. */
  preview(draft: Draft): AnswerPreview;
  /** How the search in the host's data stands; undefined before the first, and for a question that searches nowhere. */
  readonly lookup: LookupView | undefined;
  /** Searches the host's data; `lookup` follows. */
  lookUp(query: string): void;
  /** Files on their way, or failed. */
  readonly uploads: readonly UploadView[];
  attach(files: readonly PickedFile[]): void;
  retryUpload(key: string): void;
  dropUpload(key: string): void;
  /** Keeps what stands in the control without answering; it is given when the focus leaves, on Enter, or on going on. */
  keep(draft: Draft): void;
  /** Answers with it and stays at the question. */
  giveAndStay(draft: Draft): void;
  /** Answers with it and goes on. */
  give(draft: Draft): void;
}

/** What a question type looks like and how its answer is entered. A control holds no state: the draft is all it knows. */
export interface ControlDefinition<Draft> {
  /** Name of the question type. */
  readonly type: string;
  /** Whether the focus stands in a field that takes digits as text, so that shortcuts need Alt. */
  readonly takesText: (question: QuestionView) => boolean;
  /** What the control starts with: the answer there is, else the empty draft. */
  readonly draftOf: (place: ControlPlace) => Draft;
  /** What the session is given; its question type reads it. Empty clears the answer. */
  readonly answerOf: (draft: Draft, place: ControlPlace) => unknown;
  /** Exactly one element has `data-focus`: it gets the focus when the question comes up. */
  readonly render: (host: ControlHost<Draft>) => TemplateResult;
  /** What a digit from 1 does when the focus is not in a text field; false when there is nothing at that place. */
  readonly pick?: (host: ControlHost<Draft>, position: number) => boolean;
  /** What a letter does when the focus is not in a text field; false when it means nothing. */
  readonly pickLetter?: (host: ControlHost<Draft>, letter: string) => boolean;
}

/** A control as shared code drives it, whatever its draft is. */
export type Control = Required<ControlDefinition<unknown>>;

/** Declares a control; fills in what most leave out. */
export function control<Draft>(definition: ControlDefinition<Draft>): Control {
  const complete = { pick: () => false, pickLetter: () => false, ...definition };
  // Only this control makes its drafts, and only it is handed them back: the types always fit.
  return complete as unknown as Control;
}
