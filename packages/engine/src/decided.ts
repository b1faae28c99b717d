import type { RuleCell, RuleList } from '@filrouge/scenario';
import type { Priority } from '@filrouge/ticket';
import { graverOf, priorities } from '@filrouge/ticket';
import { holdingRules } from './evaluate/evaluate-outcome.js';
import type { Evaluation } from './evaluate/evaluation.js';
import { no, open, yes } from './evaluate/evaluation.js';
import { OpenQuestions } from './open-questions.js';
import type { DecidedView } from './view.js';

/** A result a list of rules may still come to, and the open questions it hangs on; none for the one it has now. */
interface Possible<Value> {
  readonly is: Value;
  readonly questions: readonly number[];
}

type FirstMatchList = 'impact' | 'urgency' | 'category' | 'sla' | 'escalation';

/** A list of rules of which the first one counts, of those that are meant: all of them unless said. */
interface Choosing<List extends RuleList> {
  readonly list: List;
  readonly isMeant?: (rule: RuleCell<List>) => boolean;
}

/**
 * Whether an open question can still change the outcome, and which. Careful rather than clever: a question counts as
 * soon as a rule that could still hold rests on it and would give another result.
 */
export function decidedOf(evaluation: Evaluation): DecidedView {
  const questions = new OpenQuestions(evaluation);
  const levels = possibleLevels(evaluation, questions);
  const routing = unique([
    ...routingQuestions(evaluation, questions, { list: 'category' }),
    ...(levels.length > 0 ? [] : slaQuestions(evaluation, questions)),
    ...escalationQuestions(evaluation, questions, levels.length > 0),
    ...judgementQuestions(evaluation, questions),
    ...openEnds(evaluation, questions),
  ]);
  const all = unique([...levels.flatMap((level) => level.questions), ...routing]).toSorted((one, other) => one - other);
  return {
    isDecided: all.length === 0,
    couldBecome: levels.map(({ is, questions: some }) => ({ level: is, questions: questions.idsOf(some) })),
    routing: questions.idsOf(routing),
    questions: questions.idsOf(all),
  };
}

/** Levels other than today's that are still possible, gravest first, each with the questions that could bring it. */
function possibleLevels(evaluation: Evaluation, questions: OpenQuestions): readonly Possible<Priority>[] {
  const cell = evaluation.scenario.cells[evaluation.scenario.priority];
  if (cell?.kind !== 'priority') return [];
  const { override } = evaluation.inputs;
  const today = (evaluation.values[cell.index] as { priority: Priority } | undefined)?.priority;
  const found = new Map<Priority, Set<number>>();
  const impacts = byResult(possibleResults(evaluation, questions, { list: 'impact' }));
  const urgencies = byResult(possibleResults(evaluation, questions, { list: 'urgency' }));
  const raises = byResult(possibleRaises(evaluation, questions));
  for (const impact of impacts) {
    for (const urgency of urgencies) {
      for (const raise of raises) {
        const base = cell.matrix[impact.is][urgency.is];
        const ruled = raise.is ? graverOf(base, raise.is) : base;
        const level = override?.level ?? ruled;
        const held = found.get(level) ?? new Set();
        for (const question of [...impact.questions, ...urgency.questions, ...raise.questions]) held.add(question);
        found.set(level, held);
      }
    }
  }
  return priorities
    .filter((level) => level !== today && (found.get(level)?.size ?? 0) > 0)
    .map((level) => ({ is: level, questions: [...(found.get(level) ?? [])] }));
}

/** What a first-match list gives now, and what open rules before that would give. */
function possibleResults<List extends RuleList>(
  evaluation: Evaluation,
  questions: OpenQuestions,
  { list, isMeant = () => true }: Choosing<List>,
): readonly Possible<RuleCell<List>['is']>[] {
  const possible: Possible<RuleCell<List>['is']>[] = [];
  for (const index of evaluation.scenario.rules[list]) {
    const holds = evaluation.holds[index];
    // Every index of `rules[list]` is a rule of that list.
    const rule = evaluation.scenario.cells[index] as RuleCell<List>;
    if (holds === no || !isMeant(rule)) continue;
    const { is } = rule;
    possible.push({ is, questions: holds === yes ? [] : questions.behind(index) });
    if (holds === yes) break;
  }
  return possible;
}

/** The same, the questions of each result together: long lists give few results, and these are combined. */
function byResult<Value>(possible: readonly Possible<Value>[]): readonly Possible<Value>[] {
  const found = new Map<Value, Set<number>>();
  for (const { is, questions } of possible) {
    const held = found.get(is) ?? new Set();
    for (const question of questions) held.add(question);
    found.set(is, held);
  }
  return [...found].map(([is, questions]) => ({ is, questions: [...questions] }));
}

/** The raise that holds now, and with each open one on top. */
function possibleRaises(evaluation: Evaluation, questions: OpenQuestions): readonly Possible<Priority | undefined>[] {
  const now = holdingRules(evaluation, 'raise').reduce<Priority | undefined>(
    (level, { is }) => (level ? graverOf(level, is) : is),
    undefined,
  );
  const openOnes = evaluation.scenario.rules.raise
    .filter((index) => evaluation.holds[index] === open)
    .map((index) => {
      const { is } = evaluation.scenario.cells[index] as RuleCell<'raise'>;
      return { is: now ? graverOf(now, is) : is, questions: questions.behind(index) };
    });
  return [{ is: now, questions: [] }, ...openOnes];
}

/** Open questions that could give a list another result than the one it has. */
function routingQuestions<List extends FirstMatchList>(
  evaluation: Evaluation,
  questions: OpenQuestions,
  choosing: Choosing<List>,
): readonly number[] {
  const possible = possibleResults(evaluation, questions, choosing);
  const settled = possible.find(({ questions: open }) => open.length === 0);
  return possible
    .filter(({ is }) => JSON.stringify(is) !== JSON.stringify(settled?.is))
    .flatMap(({ questions: open }) => open);
}

/** Open questions that could choose another table of due times for the level as it is. */
function slaQuestions(evaluation: Evaluation, questions: OpenQuestions): readonly number[] {
  const { scenario, values } = evaluation;
  const level = (values[scenario.priority] as { priority: Priority } | undefined)?.priority;
  if (level === undefined) return [];
  const isMeant = ({ is }: RuleCell<'sla'>) => is[level] !== undefined;
  return routingQuestions(evaluation, questions, { list: 'sla', isMeant });
}

/** Escalation may read the priority: while that is open, a rule that reads it is open too. */
function escalationQuestions(
  evaluation: Evaluation,
  questions: OpenQuestions,
  priorityIsOpen: boolean,
): readonly number[] {
  // While the level can change, its own questions are already told.
  return priorityIsOpen ? [] : routingQuestions(evaluation, questions, { list: 'escalation' });
}

/** Impact and urgency may change while the level stays: that matters where a rule of the routing reads them. */
function judgementQuestions(evaluation: Evaluation, questions: OpenQuestions): readonly number[] {
  const { cells, rules } = evaluation.scenario;
  const isRead = (name: 'impact' | 'urgency') =>
    [...rules.category, ...rules.escalation].some((index) => {
      const cell = cells[index];
      return cell?.kind === 'rule' && cell.when?.reads.includes(name);
    });
  return (['impact', 'urgency'] as const)
    .filter(isRead)
    .flatMap((list) => routingQuestions(evaluation, questions, { list }));
}

/** Open questions that could end the interview. */
function openEnds(evaluation: Evaluation, questions: OpenQuestions): readonly number[] {
  return evaluation.scenario.ends
    .filter((index) => evaluation.holds[index] === open)
    .flatMap((index) => questions.behind(index));
}

const unique = (indices: readonly number[]) => [...new Set(indices)];
