import type { Answer, Evaluation, Inputs } from '@filrouge/engine';
import { evaluate } from '@filrouge/engine';
import type { AnswerState, QuestionCell, Scenario, Scope } from '@filrouge/scenario';
import fc from 'fast-check';

/** A state of a call: any answers within the limits of their questions, any context, any hour. */
export function arbitraryCall(scenario: Scenario): fc.Arbitrary<Evaluation> {
  const answers = scenario.cells.map((cell) => (cell.kind === 'question' ? answerOf(cell) : fc.constant(undefined)));
  return fc
    .record({
      answers: fc.tuple(...answers),
      context: fc.record({ vip: fc.boolean(), plan: fc.constantFrom('gold', 'iron', '') }, { requiredKeys: [] }),
      openedAtMs: fc.constantFrom(...['2026-11-02T10:00:00Z', '2026-11-01T10:00:00Z'].map(Date.parse)),
      override: fc.option(fc.constant({ level: 'P1' as const, reason: 'So' }), { nil: undefined }),
    })
    .map((inputs): Inputs => (scenario.source.priority?.override ? inputs : { ...inputs, override: undefined }))
    .map((inputs) => evaluate(scenario, inputs));
}

function answerOf(cell: QuestionCell): fc.Arbitrary<Answer | undefined> {
  const given = valueOf(cell).map((value): Answer => ({ value: value as string, provenance: 'asked' }));
  const states: readonly (Answer | undefined)[] = [
    undefined,
    { provenance: 'skipped' },
    ...(cell.source.allowUnknown === false ? [] : [{ provenance: 'unknown' as const }]),
  ];
  return fc.oneof({ weight: 5, arbitrary: given }, { weight: 1, arbitrary: fc.constantFrom(...states) });
}

function valueOf({ options, type }: QuestionCell): fc.Arbitrary<unknown> {
  const values = options.map(({ source }) => source.value);
  if (type.valueType === 'list<string>') return fc.subarray(values, { minLength: 1 });
  if (values.length > 0) return fc.constantFrom(...values);
  if (type.valueType === 'bool') return fc.boolean();
  return type.valueType === 'int' ? fc.integer({ min: 2, max: 10 }) : fc.constantFrom('x', 'y', 'long text');
}

const stateNames: readonly AnswerState[] = ['closed', 'open', 'answered', 'unknown'];

/** Names as expressions see them in that state of the call. */
export function scopeIn({ scenario, inputs, states, values }: Evaluation): Scope {
  const valueOfName = (name: string): unknown => {
    const index = scenario.named.get(name);
    if (index === undefined) return standing(name);
    const value = values[index];
    // The priority cell holds its three names.
    return scenario.cells[index]?.kind === 'priority' ? (value as Record<string, unknown> | undefined)?.[name] : value;
  };
  const standing = (name: string): unknown => {
    if (name === 'clientOpen')
      return scenario.source.client.hours.length === 0 || new Date(inputs.openedAtMs).getUTCDay() > 0;
    return inputs.context[name.slice('context.'.length)];
  };
  return {
    valueOf: valueOfName,
    stateOf: (name) => stateNames[states[scenario.named.get(name) ?? -1] ?? 0] ?? 'closed',
    labelOf: (name) => {
      const value = valueOfName(name);
      return typeof value === 'string' ? value.toUpperCase() : undefined;
    },
    attributeOf: () => undefined,
  };
}
