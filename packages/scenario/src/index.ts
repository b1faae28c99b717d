export { checkLevels } from './items/question-type.js';
export type { AnswerIssue, AnswerValue, CheckLevel, Display, QuestionType, Reading } from './items/question-type.js';
export { questionTypeNamed, questionTypes, structureTypes } from './items/index.js';
export { severities } from './items/instruction.js';
export type { AssistanceKindName } from './source/assistance.js';
export type { CompiledAssistance } from './compile/compile-assistance.js';
export type { Instruction, Severity } from './items/instruction.js';
export type { Check, Item, Option, Probe, Question } from './items/item.js';
export type { End } from './items/end.js';
export type { Issue, IssueParams, Result } from './issue.js';
export { describeCallIssue } from './issues/describe-call-issue.js';
export { describeIssue } from './issues/describe-issue.js';
export type { CallIssueCode } from './issues/issue-codes.js';
export type { IssueMessages } from './issues/issue-messages.js';
export { issueText } from './issues/issue-text.js';
export type { IssueText } from './issues/issue-text.js';
export { fillSentence, paramsIn } from './issues/fill-sentence.js';
export { issueCodes } from './issues/issue-codes.js';
export { closestName } from './closest-name.js';
export { openScenario } from './parse/open-scenario.js';
export type { ParseResult } from './parse/read-scenario.js';
export { compileAhead } from './compiled-file/compile-ahead.js';
export type { AheadResult } from './compiled-file/compile-ahead.js';
export { compiledFileIn, isOpenedAhead, sourceOf } from './compiled-file/compiled-file.js';
export type { CompiledFile } from './compiled-file/compiled-file.js';
export { parseScenario } from './parse/parse-scenario.js';
export { firstOfEach, mostOfAKind } from './parse/first-of-each.js';
export type { Counting } from './parse/first-of-each.js';
export { toldIssues } from './parse/told-issues.js';
export { parseContext } from './parse/parse-context.js';
export type { Context, ContextResult, ContextRow, ContextValue } from './parse/parse-context.js';
export { fileBeside } from './resolve/files.js';
export type { FileReading, Files, ReadFile } from './resolve/files.js';
export type { Origin } from './resolve/origins.js';
export { parseResolved } from './resolve/parse-resolved.js';
export type { ResolvedParse } from './resolve/parse-resolved.js';
export type { SourceIssue } from './resolve/report.js';
export { libraryJsonSchema, overlayJsonSchema } from './resolve/layer-schemas.js';
export { needsResolving, resolveFiles, resolveScenario } from './resolve/resolve-scenario.js';
export type { Resolution, ResolveOptions } from './resolve/resolve-scenario.js';
export { migrateScenario } from './migrate/migrate-scenario.js';
export type { Migration } from './migrate/migrate-scenario.js';
export { catalogJsonSchema } from './catalog/catalog-json-schema.js';
export type { Catalog, CatalogClient, CatalogScenario } from './catalog/catalog-schema.js';
export { parseCatalog } from './catalog/parse-catalog.js';
export type { CatalogReading } from './catalog/parse-catalog.js';
export { scenarioJsonSchema } from './json-schema.js';
export { scenarioFormat } from './source/scenario-source.js';
export type { Fact, ScenarioSource } from './source/scenario-source.js';
export type { Client } from './source/client.js';
export type { LocalizedText } from './source/text.js';
export type { Aliases } from './source/aliases.js';
export { aliasesIn } from './source/aliases.js';
export { textIn } from './source/text.js';
export { shownText } from './compile/compiled-text.js';
export type { CompiledText, ShownText } from './compile/compiled-text.js';
export { slaTablesOf } from './source/outcome.js';
export { ruleLists } from './compile/cell.js';
export type {
  BranchCell,
  Column,
  RepeatCell,
  RowCell,
  RowNames,
  Cell,
  CompiledCheck,
  CompiledOption,
  CompiledProbe,
  CompiledVariant,
  EndCell,
  FactCell,
  InstructionCell,
  NodeCell,
  PriorityCell,
  QuestionCell,
  RuleCell,
  RuleList,
  RuleResults,
  StepCell,
} from './compile/cell.js';
export type { CompiledTicket, Scenario } from './compile/scenario.js';
export { isRepeat } from './compile/outline.js';
export type { Repeat } from './items/repeat.js';
export type { AnswerState, ColumnValues, Evaluated, Expression, Scope, ValueType } from './expression/expression.js';
export { dayPartsIn, isDayField, nationalDayOf } from './typing/day-order.js';
export type { DayField } from './typing/day-order.js';
export { wantTimeReader } from './typing/time-reader.js';
export type { TypingPlace } from './typing/typing-place.js';
export { readEntry } from './items/entry.js';
export type { Entry } from './items/entry.js';
export { fileIssues } from './items/files.js';
export type { FileReference, FilesQuestion } from './items/files.js';
export { contextPathsOf, isContextRows } from './source/context-paths.js';
export type { ContextPath } from './source/context-paths.js';
export type { ContextRows, ContextType } from './source/context.js';
