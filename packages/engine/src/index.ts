export { clockAt, systemClock } from './clock.js';
export type { Clock, SettableClock } from './clock.js';
export type { Answer, Answers } from './answers.js';
export { createSession } from './create-session.js';
export { moveCall } from './move-call.js';
export type { MovedCall } from './move-call.js';
export { restoreSession } from './restore.js';
export type { RestoreResult } from './restore.js';
export { decidedOf } from './decided.js';
export { isJudged, isRouted } from './evaluate/judged-outcomes.js';
export { evaluate, reevaluate } from './evaluate/evaluate.js';
export type { Evaluation, Inputs } from './evaluate/evaluation.js';
export { pathIn, pathOf } from './path.js';
export { playCall } from './play.js';
export type { Played, PlayedAnswers, PlayedCall } from './play.js';
export type { PathInputs } from './path.js';
export { phases, standings, stepStates } from './view.js';
export type {
  AnswerIssueView,
  DecidedView,
  DeliveryView,
  EndView,
  IncidentsView,
  InstructionView,
  ItemView,
  MissingView,
  OptionView,
  Phase,
  PriorityView,
  QuestionView,
  RowsView,
  RowView,
  SetAsideView,
  Standing,
  StepState,
  StepView,
  SuggestionsView,
  View,
  ViewText,
  WrapUp,
} from './view.js';
export type { IncidentRecord } from './session/incident-record.js';
export type { KnowledgeRecord } from './session/knowledge-record.js';
export type {
  Deliver,
  Delivery,
  Incidents,
  Knowledge,
  KnowledgeOptions,
  SendResult,
  Session,
  SessionOptions,
  SessionSnapshot,
} from './session.js';
export type { AnswerPreview, PreviewedValue } from './session/preview.js';
export type { SessionEvent } from './session-events.js';
export type { Assistance } from './session.js';
export type { AssistanceView } from './assistance-view.js';
export type { LookupOptions, LookupSource, LookupView, Lookups } from './lookup.js';
export type { Timer } from './timer.js';
export { lookupInList } from './list-lookup.js';
export type { PickedFile, Upload, UploadOptions, UploadView } from './upload.js';
