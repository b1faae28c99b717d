import type { IssueParams, QuestionCell } from '@filrouge/scenario';

/** What an issue of an answer says: not the value itself where that may be kept nowhere. */
export function toldParams({ source }: Pick<QuestionCell, 'source'>, params: IssueParams): IssueParams {
  if (source.privacy !== 'neverStored') return params;
  const { value: _value, ...others } = params;
  return others;
}
