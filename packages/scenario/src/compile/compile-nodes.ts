import type { Expression } from '../expression/expression.js';
import type { Repeat } from '../items/repeat.js';
import type { End } from '../items/end.js';
import { questionTypeNamed, structureTypeNamed } from '../items/index.js';
import type { Instruction } from '../items/instruction.js';
import type { Item, Option, Question } from '../items/item.js';
import type { QuestionType } from '../items/question-type.js';
import type { Step } from '../source/step.js';
import type {
  BranchCell,
  CompiledOption,
  EndCell,
  InstructionCell,
  QuestionCell,
  RepeatCell,
  RowCell,
  StepCell,
} from './cell.js';
import type { Compilation } from './compilation.js';
import type { OutlineNode } from './outline.js';
import { isRepeat } from './outline.js';

/** What links a cell to others: known only once every cell has its place. */
type Links = 'index' | 'reads' | 'dependents' | 'members' | 'parent' | 'step' | 'rows' | 'closing' | 'over';
/** A node compiled on its own. */
export type LooseNode =
  | Omit<StepCell, Links>
  | Omit<RepeatCell, Links>
  | Omit<RowCell, Links>
  | Omit<QuestionCell, Links>
  | Omit<BranchCell, Links>
  | Omit<InstructionCell, Links>
  | Omit<EndCell, Links>;

/** Compiles one place of the outline, by its kind and its item's own type. */
export function compileNode(node: OutlineNode, compilation: Compilation): LooseNode {
  const { id, path } = node;
  if (node.kind === 'step') return compileStep(node.source as Step, path, compilation);
  if (node.kind === 'repeat') return { kind: 'repeat', id, path, when: repeatWhen(node, compilation) };
  if (node.kind === 'row') return compileRow(node, compilation);
  if (node.kind === 'branch')
    return { kind: 'branch', id, path, when: undefined, option: (node.source as Option).value };
  // The item schema is a union on `type`: what a registered question type has is a question of it.
  const item = node.source as Item;
  const type = questionTypeNamed(item.type);
  if (type) return compileQuestion(item as Question, type, { path, compilation });
  if (structureTypeNamed(item.type)?.effect === 'ends') return compileEnd(item as End, path, compilation);
  return compileInstruction(item as unknown as Instruction, path, compilation);
}

/** A step is gone through for each row: its own condition is the step's, and may read the row. */
function repeatWhen({ source, path }: OutlineNode, compilation: Compilation): Expression | undefined {
  const isStep = !('type' in source);
  return isStep ? undefined : compilation.optionalExpression(source.when, `${path}/when`, 'bool');
}

function compileRow({ id, path, source }: OutlineNode, compilation: Compilation): LooseNode {
  const label = compilation.optionalText((source as Partial<Repeat>).itemLabel, `${path}/itemLabel`);
  return { kind: 'row', id, path, when: undefined, place: '', label };
}

function compileStep(step: Step, path: string, compilation: Compilation): LooseNode {
  const when = compilation.optionalExpression(step.when, `${path}/when`, 'bool');
  return { kind: 'step', id: step.id, path, when, title: compilation.text(step.title, `${path}/title`) };
}

/** Compiles an instruction of the interview or of the client. */
export function compileInstruction(
  item: Instruction,
  path: string,
  compilation: Compilation,
): Omit<InstructionCell, Links> {
  return {
    kind: 'instruction',
    id: item.id,
    path,
    when: compilation.optionalExpression(item.when, `${path}/when`, 'bool'),
    severity: item.severity,
    text: compilation.text(item.text, `${path}/text`),
    say: compilation.optionalText(item.say, `${path}/say`),
    acknowledge: item.acknowledge ?? false,
    until: item.until,
    assistance: item.assistance,
  };
}

function compileEnd(item: End, path: string, compilation: Compilation): LooseNode {
  return {
    kind: 'end',
    id: item.id,
    path,
    when: compilation.optionalExpression(item.when, `${path}/when`, 'bool'),
    outcome: item.outcome,
    text: compilation.text(item.text, `${path}/text`),
    say: compilation.optionalText(item.say, `${path}/say`),
  };
}

interface QuestionPlace {
  readonly path: string;
  readonly compilation: Compilation;
}

function compileQuestion(source: Question, type: QuestionType, { path, compilation }: QuestionPlace): LooseNode {
  const { required = false } = source;
  return {
    kind: 'question',
    id: source.id,
    path,
    type,
    source,
    // The list of a repeat stands before its rows, and has the condition.
    when: isRepeat(source) ? undefined : compilation.optionalExpression(source.when, `${path}/when`, 'bool'),
    ...(isRepeat(source) ? { another: compilation.optionalText(source.another, `${path}/another`) } : {}),
    label: compilation.text(source.label, `${path}/label`),
    say: compilation.optionalText(source.say, `${path}/say`),
    help: compilation.optionalText(source.help, `${path}/help`),
    variants: (source.variants ?? []).map((variant, position) => ({
      when: compilation.expression(variant.when, `${path}/variants/${position}/when`, 'bool'),
      label: compilation.optionalText(variant.label, `${path}/variants/${position}/label`),
      say: compilation.optionalText(variant.say, `${path}/variants/${position}/say`),
      help: compilation.optionalText(variant.help, `${path}/variants/${position}/help`),
    })),
    required: typeof required === 'boolean' ? required : compilation.expression(required, `${path}/required`, 'bool'),
    options: (source.options ?? []).map((option, position) =>
      compileOption(option, `${path}/options/${position}`, compilation),
    ),
    probes: (source.probes ?? []).map((probe, position) => ({
      when: compilation.expression(probe.when, `${path}/probes/${position}/when`, 'bool'),
      say: compilation.text(probe.say, `${path}/probes/${position}/say`),
    })),
    checks: (source.checks ?? []).map((check, position) => ({
      when: compilation.expression(check.when, `${path}/checks/${position}/when`, 'bool'),
      level: check.level,
      text: compilation.text(check.text, `${path}/checks/${position}/text`),
    })),
  };
}

function compileOption(source: Option, path: string, compilation: Compilation): CompiledOption {
  const { aliases = [] } = source;
  // One list is of no language.
  if (!Array.isArray(aliases))
    for (const locale of Object.keys(aliases)) compilation.checkLocale(locale, `${path}/aliases/${locale}`);
  return {
    source,
    label: compilation.text(source.label, `${path}/label`),
    help: compilation.optionalText(source.help, `${path}/help`),
    when: compilation.optionalExpression(source.when, `${path}/when`, 'bool'),
    filter: compilation.optionalExpression(source.filter, `${path}/filter`, 'bool'),
  };
}
