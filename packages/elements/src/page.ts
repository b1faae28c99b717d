/** What a page is given with the first file; `index.ts` has the classes of the panels too. */
export {
  AnswerGivenEvent,
  DensityChangedEvent,
  ProblemEvent,
  SessionEndedEvent,
  SessionStartedEvent,
  TicketDeliveredEvent,
  TicketFailedEvent,
  TicketReadyEvent,
  TicketSubmittedEvent,
} from './agent/agent.events.js';
export type { AnswerGiven, Density, KnowledgeUsedEvent } from './agent/agent.events.js';
export { FilrougeAgent } from './agent/agent.js';
export type { FetchScenario } from './agent/scenario-loader.js';
export type { Copyable } from './copy/copy.js';
export { NewCallRequestedEvent } from './delivery/delivery.events.js';
export type { EndingWay } from './ending/ending-ways.js';
export { EndingChosenEvent } from './ending/ending.events.js';
export { InstructionOpenedEvent } from './instructions/instructions.events.js';
// Types alone: the picture of a scenario is for authors' pages, which load it themselves.
export type { FlowItemPickedEvent } from './flow/flow.events.js';
export type { FilrougeFlow } from './flow/flow.js';
export { keyHint } from './keyboard/key-hint.js';
export type { HintPlace } from './keyboard/key-hint.js';
export { shortcuts } from './keyboard/shortcuts.js';
export type { Chord, Shortcut, ShortcutAction, ShortcutPlace, ShortcutScope } from './keyboard/shortcuts.js';
export { messagesFor } from './messages/index.js';
export type { Messages } from './messages/index.js';
// Types alone: the palette is loaded when it is first opened.
export type { PaletteClosedEvent, PaletteClosing } from './palette/palette.events.js';
export type { FilrougePalette } from './palette/palette.js';
// Types alone: the picker is loaded when there is a catalog.
export type { CallChoice, CallChosenEvent } from './picker/picker.events.js';
export type { FilrougePicker } from './picker/picker.js';
export { loadingIssueCodes } from './problem/loading-issues.js';
export type { LoadingIssueCode } from './problem/loading-issues.js';
export { ProblemDismissedEvent, RetryRequestedEvent } from './problem/problem.events.js';
export { AnswerQuestionedEvent } from './question/question.events.js';
export { FilrougeQuestion } from './question/question.js';
// Types alone: loaded for a call that has rows.
export type { RowsToldEvent } from './rows/rows.events.js';
export type { FilrougeRows } from './rows/rows.js';
export { QuestionOpenedEvent } from './steps/steps.events.js';
// Types alone: the page of a step is loaded when it is first wanted.
export type { FilrougeStepPage } from './step-page/step-page.js';
