import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Cases of one file of the corpus that share their ground; see `packages/scenario/conformance/README.md`. */
interface Themed {
  /** What the cases hold the language to. */
  readonly theme: string;
}

/** One expression, what it is evaluated over, and what must come of it: exactly one of the four last keys. */
export interface ExpressionCase {
  readonly name: string;
  readonly expression: string;
  /** Values by name, as scenarios store them; what is not here is open, unless it is named below. */
  readonly over?: Readonly<Record<string, unknown>>;
  /** Names the caller does not know. */
  readonly unknown?: readonly string[];
  /** Names that left the path or were passed over. */
  readonly closed?: readonly string[];
  /** The value it comes to. */
  readonly gives?: unknown;
  /** True when it rests on something that has no value. */
  readonly isOpen?: boolean;
  /** Code of the failure while it is evaluated. */
  readonly fails?: string;
  /** Code of the first mistake for which it is not compiled. */
  readonly refused?: string;
}

/** A file of expressions. */
export interface ExpressionFile extends Themed {
  /** False when the cases are about what we add to CEL. */
  readonly isCel: boolean;
  /** Types by name. */
  readonly names: Readonly<Record<string, string>>;
  /** Labels by name, for `label()`. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Attributes by name, for `attribute()`. */
  readonly attributes?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly cases: readonly ExpressionCase[];
}

/** A call, and what must come of it. */
export interface CallCase {
  readonly name: string;
  /** Key of the file's `scenarios`. */
  readonly scenario: string;
  readonly at?: string;
  readonly context?: unknown;
  readonly answers: Readonly<Record<string, unknown>> | readonly Readonly<Record<string, unknown>>[];
  readonly expect: CallExpectations;
}

/** What a call must come to; what is not named is not compared. */
export interface CallExpectations {
  /** Ids of the questions on the path, in order. */
  readonly path?: readonly string[];
  readonly missing?: readonly string[];
  readonly decided?: boolean;
  readonly ready?: boolean;
  /** Id of the question asked now; null for none. */
  readonly current?: string | null;
  /** Ids of the instructions in force. */
  readonly instructions?: readonly string[];
  /** Value or state (`open`, `unknown`, `closed`) of questions and facts, as expressions read them. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** Of questions on the path: what is shown, texts as plain text; only the keys named are compared. */
  readonly shown?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Of the ticket: only the keys named are compared. */
  readonly ticket?: Readonly<Record<string, unknown>>;
  /** Keys the ticket must not have. */
  readonly ticketLacks?: readonly string[];
  /** Texts that must stand nowhere in the ticket or the snapshot. */
  readonly nowhere?: readonly string[];
  /** Codes of answers that were not taken and of troubles met on the way, in order; none unless said. */
  readonly issues?: readonly string[];
}

/** A file of calls. */
export interface CallFile extends Themed {
  /** Keys of scenarios over those of the frame; `items` stands for one step that holds them. */
  readonly scenarios: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly cases: readonly CallCase[];
}

const folder = fileURLToPath(new URL('../packages/scenario/conformance/', import.meta.url));

/** What the corpus was written as; the test of its shape is that its cases hold. */
function read<Shape>(path: string): Shape {
  return JSON.parse(readFileSync(folder + path, 'utf8')) as Shape;
}

const filesIn = <Shape>(name: string): readonly Shape[] =>
  readdirSync(folder + name)
    .toSorted()
    .map((file) => read<Shape>(`${name}/${file}`));

/** Every file of expressions. */
export const expressionFiles = (): readonly ExpressionFile[] => filesIn('expressions');

/** Every file of calls, its scenarios whole, its cases with the time of the frame unless they have their own. */
export function callFiles(): readonly CallFile[] {
  const { at, scenario } = read<{ at: string; scenario: object }>('frame.json');
  return filesIn<CallFile>('calls').map((file) => ({
    ...file,
    scenarios: Object.fromEntries(
      Object.entries(file.scenarios).map(([name, { items, ...keys }]) => [
        name,
        { ...scenario, ...(items === undefined ? {} : { steps: [{ id: 'step', title: 'Step', items }] }), ...keys },
      ]),
    ),
    cases: file.cases.map((one) => ({ at, ...one })),
  }));
}

/** Where an oracle of CEL and we differ on purpose, and why. */
export interface Difference {
  readonly because: string;
  /** Names of the cases. */
  readonly cases: readonly string[];
}

/** Every difference that is explained. */
export const differences = (): readonly Difference[] => read('differences.json');
