export { addOpenTime, isOpenAt, openTimeBetween } from './calendar.js';
export type { BusinessCalendar } from './calendar.js';
export { completenessOf } from './completeness.js';
export type { AskedQuestion } from './completeness.js';
export { descriptionOf } from './description.js';
export { wantTicketWords } from './description/describer.js';
export type { DescriptionParts } from './description/parts.js';
export { millisecondsOf } from './duration.js';
export { escapedHtml } from './escape/escaped-html.js';
export { escapedMarkdown } from './escape/escaped-markdown.js';
export { inertLines, inertText } from './escape/inert-text.js';
export { ticketIssueCodes } from './issues.js';
export type { TicketIssue, TicketIssueCode } from './issues.js';
export { ticketJsonSchema } from './json-schema.js';
export { graverOf, impacts, priorities, supportLevels, urgencies } from './levels.js';
export type { Impact, Priority, PriorityMatrix, SupportLevel, Urgency } from './levels.js';
export { latePort } from './late-port.js';
export type { LatePort } from './late-port.js';
export { isMonotonic, itilMatrix } from './matrix.js';
export { yesNoIn } from './messages/yes-no.js';
export { parseDays, parseTimeOfDay } from './opening-hours.js';
export type { OpeningHours } from './opening-hours.js';
export { parseTicket } from './parse-ticket.js';
export type { ParsedTicket } from './parse-ticket.js';
export { overriddenPriority, priorityOf } from './priority.js';
export type { PriorityGrounds, Ruled } from './priority.js';
export { slaOf } from './sla.js';
export type { SlaGrounds, SlaPolicy } from './sla.js';
export { ticketIdOf } from './ticket-id.js';
export type { TicketIdSource } from './ticket-id.js';
export {
  articleOutcomes,
  channels,
  gapKinds,
  outcomes,
  privacies,
  provenances,
  slaClocks,
  ticketFormat,
} from './ticket-values.js';
export type { ArticleOutcome, Channel, GapKind, Outcome, Privacy, Provenance, SlaClock } from './ticket-values.js';
export { ticketSchema } from './ticket.js';
export type {
  Ticket,
  TicketAnswer,
  TicketAssistance,
  TicketEscalation,
  TicketIncident,
  TicketKnowledge,
  TicketPriority,
  TicketRequester,
  TicketSla,
} from './ticket.js';
export { dayIn, isTimeZone, offsetsOf } from './time-zone.js';
