import { describe, expect, it } from 'vitest';
import { playCall } from './play.js';
import { withItems, yesNo } from './testing/small-scenario.js';

const scenario = withItems([yesNo('vip', { prefill: 'context.vip' }), yesNo('other')], { context: { vip: 'yesNo' } });
const provenances = (answers: Parameters<typeof playCall>[1]['answers']) =>
  playCall(scenario, { answers, context: { vip: true } }).session.view.ticket.answers.map(
    ({ provenance }) => provenance,
  );

describe('playCall', () => {
  it('leaves an answer as it came when the very same is played', () => {
    expect(provenances({ vip: true, other: true })).toEqual(['prefilled', 'asked']);
  });

  it('takes another one as asked, and coming back to the first as well', () => {
    expect(provenances({ vip: false })).toEqual(['asked']);
    expect(provenances([{ vip: false }, { vip: true }])).toEqual(['asked']);
  });

  it('tells an option that nobody was offered, not one that a later answer takes away', () => {
    const options = [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B', when: 'other' },
    ];
    const offering = withItems([yesNo('other'), { type: 'choice', id: 'kind', label: 'Kind', options }]);
    const codes = (answers: Parameters<typeof playCall>[1]['answers']) =>
      playCall(offering, { answers }).neverOffered.map(({ code, params }) => `${code} ${params['id']}`);

    expect(codes({ kind: 'b', other: false })).toEqual(['answer-option-withdrawn kind']);
    expect(codes({ kind: 'b', other: true })).toEqual([]);
    expect(codes([{ other: true, kind: 'b' }, { other: false }])).toEqual([]);
  });
});
