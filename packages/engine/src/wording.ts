import type { CompiledText, Evaluated, Expression, QuestionCell, Scope } from '@filrouge/scenario';

/** How a question is worded as things stand. */
export interface Wording {
  readonly label: CompiledText;
  readonly say: CompiledText | undefined;
  readonly help: CompiledText | undefined;
}

/** Told of every expression that failed, with its JSON Pointer. */
export type TellFailure = (failure: Failure, place: { readonly path: string; readonly source: string }) => void;
/** What an expression that failed says. */
export type Failure = Extract<Evaluated, { readonly state: 'error' }>;

/** The words of the first variant whose condition holds, over the question's own. Conditions read the scope they are given. */
export function wordingOf(cell: QuestionCell, conditions: Scope, tell?: TellFailure): Wording {
  const { label, say, help, variants, path } = cell;
  const variant = variants.find(({ when }, place) =>
    isTrue(when, conditions, (failure, { source }) =>
      tell?.(failure, { source, path: `${path}/variants/${place}/when` }),
    ),
  );
  return { label: variant?.label ?? label, say: variant?.say ?? say, help: variant?.help ?? help };
}

/** Whether a condition that only changes looks holds; one that fails does not, and is told. */
export function isTrue(condition: Expression, scope: Scope, tell?: TellFailure): boolean {
  const result = condition.evaluate(scope);
  if (result.state === 'error') tell?.(result, { path: '', source: condition.source });
  return result.state === 'value' && result.value === true;
}

/** A text as the author wrote it in a locale. */
export const sourceIn = ({ source }: CompiledText, locale: string): string =>
  typeof source === 'string' ? source : (source[locale] ?? '');
