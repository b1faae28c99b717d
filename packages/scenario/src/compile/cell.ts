import type { Impact, Outcome, Priority, PriorityMatrix, SupportLevel, Urgency } from '@filrouge/ticket';
import type { Expression } from '../expression/expression.js';
import type { Severity } from '../items/instruction.js';
import type { Option, Question } from '../items/item.js';
import type { CheckLevel, QuestionType } from '../items/question-type.js';
import type { Fact } from '../source/scenario-source.js';
import type { SlaLevels } from '../source/outcome.js';
import type { CompiledText } from './compiled-text.js';

/**
 * One thing that is evaluated. Cells stand in evaluation order: what a cell reads always stands before it, so one pass
 * in order decides everything, and a change reaches only the dependents of what changed.
 */
interface CellBase {
  /** Place in `Scenario.cells`. */
  readonly index: number;
  /** JSON Pointer of its source. */
  readonly path: string;
  /** Cells it reads, its parent included. */
  readonly reads: readonly number[];
  /** Cells that read it. */
  readonly dependents: readonly number[];
  /** The row it stands in; undefined outside of every repeat. */
  readonly row?: RowNames | undefined;
}

/** What may apply or not: a place on the outline. */
interface NodeBase extends CellBase {
  readonly id: string;
  /** The step or branch it stands in; -1 at the top. */
  readonly parent: number;
  /** The step it stands in; -1 for a standing instruction. */
  readonly step: number;
  readonly when: Expression | undefined;
}

/** What names mean inside one row: its own cells first, then those of the rows around it. */
export interface RowNames {
  /** Id of the row, such as `machines[2]`. */
  readonly id: string;
  /** Index of its row cell. */
  readonly index: number;
  readonly names: ReadonlyMap<string, number>;
  /** All answers to one question of a repeat in this row, by `<repeat>.<question>`. */
  readonly columns: ReadonlyMap<string, Column>;
  /** The row of the earlier repeat that this one goes over. */
  readonly over?: RowNames | undefined;
  /** The row around. */
  readonly outer?: RowNames | undefined;
}

/** Every answer to one question of a repeat. */
export interface Column {
  /** Indices of the questions that say whether there are more rows. */
  readonly lists: readonly number[];
  /** Indices of the answers, in document order. */
  readonly cells: readonly number[];
}

/** A list of the same items: stands before its rows. */
export interface RepeatCell extends NodeBase {
  readonly kind: 'repeat';
  /** Index of the question that holds the rows; of the repeat gone over, for one that goes over another. */
  readonly closing: number;
  /** Index of the repeat it goes over; -1 for one that has rows of its own. */
  readonly over: number;
  /** Indices of the rows there may be, in order. */
  readonly rows: readonly number[];
}

/** One row there may be: it applies while its repeat lists it. */
export interface RowCell extends NodeBase {
  readonly kind: 'row';
  /** Id among the rows of its repeat, `1` to the most there may be. */
  readonly place: string;
  /** Names the row; may read its answers. */
  readonly label: CompiledText | undefined;
  /** Its cells in document order. */
  readonly members: readonly number[];
}

/** A chapter. */
export interface StepCell extends NodeBase {
  readonly kind: 'step';
  readonly title: CompiledText;
  /** Its items in document order, follow-ups included. */
  readonly members: readonly number[];
}

/** A question with everything compiled that belongs to it. */
export interface QuestionCell extends NodeBase {
  readonly kind: 'question';
  readonly type: QuestionType;
  readonly source: Question;
  readonly label: CompiledText;
  readonly say: CompiledText | undefined;
  readonly help: CompiledText | undefined;
  /** In order; the first whose condition holds words the question. */
  readonly variants: readonly CompiledVariant[];
  readonly required: boolean | Expression;
  readonly options: readonly CompiledOption[];
  /** Of a repeat: asks the caller for one more. */
  readonly another?: CompiledText | undefined;
  readonly probes: readonly CompiledProbe[];
  readonly checks: readonly CompiledCheck[];
}

/** The follow-ups of one option: they apply while the option is picked. */
export interface BranchCell extends NodeBase {
  readonly kind: 'branch';
  /** Index of the question. */
  readonly parent: number;
  readonly option: string;
}

/** A direction to the operator. */
export interface InstructionCell extends NodeBase {
  readonly kind: 'instruction';
  readonly severity: Severity;
  readonly text: CompiledText;
  readonly say: CompiledText | undefined;
  readonly acknowledge: boolean;
  /** Last day it holds, YYYY-MM-DD in the client's zone. */
  readonly until: string | undefined;
  /** Ids of the remote assistance offered with it. */
  readonly assistance: readonly string[] | undefined;
}

/** Where the interview ends early. */
export interface EndCell extends NodeBase {
  readonly kind: 'end';
  readonly outcome: Outcome;
  readonly text: CompiledText;
  readonly say: CompiledText | undefined;
}

/** A computed value. */
export interface FactCell extends CellBase {
  readonly kind: 'fact';
  readonly id: string;
  readonly type: Fact['type'];
  readonly expression: Expression;
}

/**
 * Lists of rules. In `tags`, `raise` and `pins` every rule that holds counts; in `sla` the first that has the priority; in
 * the others the first.
 */
export const ruleLists = ['impact', 'urgency', 'raise', 'category', 'tags', 'sla', 'escalation', 'pins'] as const;
/** Name of a list of rules. */
export type RuleList = (typeof ruleLists)[number];

/** What a rule gives, by its list. */
export interface RuleResults {
  readonly impact: Impact;
  readonly urgency: Urgency;
  readonly raise: Priority;
  readonly category: string;
  readonly tags: string;
  readonly sla: SlaLevels;
  readonly escalation: { readonly level: SupportLevel; readonly group: string };
  readonly pins: { readonly article: string; readonly title: CompiledText | undefined };
}

/** One line of a rule list. */
export interface RuleCell<List extends RuleList = RuleList> extends CellBase {
  readonly kind: 'rule';
  readonly list: List;
  /** Place in its list, from 0. */
  readonly position: number;
  readonly when: Expression | undefined;
  readonly is: RuleResults[List];
  readonly because: CompiledText | undefined;
}

/** The priority, from the impact, urgency and raise rules. */
export interface PriorityCell extends CellBase {
  readonly kind: 'priority';
  readonly matrix: PriorityMatrix;
}

/** A place on the outline. */
export type NodeCell = StepCell | RepeatCell | RowCell | QuestionCell | BranchCell | InstructionCell | EndCell;
/** Anything that is evaluated. */
export type Cell = NodeCell | FactCell | RuleCell | PriorityCell;

/** An option, its condition compiled. */
export interface CompiledOption {
  readonly source: Option;
  readonly label: CompiledText;
  readonly help: CompiledText | undefined;
  readonly when: Expression | undefined;
  /** The option is offered unless this is false: while it is open, callers may still mean any. */
  readonly filter: Expression | undefined;
}

/** Other words for a question; what is undefined stays as the question has it. */
export interface CompiledVariant {
  readonly when: Expression;
  readonly label: CompiledText | undefined;
  readonly say: CompiledText | undefined;
  readonly help: CompiledText | undefined;
}

/** What to ask when the answer is vague. */
export interface CompiledProbe {
  readonly when: Expression;
  readonly say: CompiledText;
}

/** The author's own check. */
export interface CompiledCheck {
  readonly when: Expression;
  readonly level: CheckLevel;
  readonly text: CompiledText;
}
