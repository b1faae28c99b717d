import { expect } from '../../../../testing/index.js';
import * as inScript from './scenario-parts.late.js';
import { missingParts, wantEveryPart, wantParts } from './scenario-parts.js';

const { partsNamedIn } = inScript;

describe('parts of the language', () => {
  it('are there in an application, whatever its scenario asks', async () => {
    const source = { type: 'repeat' };

    expect(missingParts(source)).to.deep.equal([]);
    expect(wantParts(source)).to.equal(undefined);
    expect(inScript.missingParts(source)).to.deep.equal([]);
    expect(inScript.wantParts(source)).to.equal(undefined);
    expect([await wantEveryPart(), await inScript.wantEveryPart()]).to.deep.equal([true, true]);
  });

  for (const [what, source] of [
    ['an object', { items: [{ type: 'repeat' }] }],
    ['a text', '{ "type" : "repeat" }'],
    ['a text with escaped letters', '{ "type": "\\u0072epeat" }'],
    ['a step over rows', { steps: [{ over: 'machines' }] }],
  ] as const)
    it(`are seen to be needed in ${what}`, () => {
      expect(partsNamedIn(source)).to.include('repeats');
    });

  it('are seen to be needed by what few scenarios ask', () => {
    for (const type of ['asset', 'duration', 'files', 'lookup', 'scale', 'url'])
      expect(partsNamedIn({ items: [{ type }] }), type).to.include('seldom');
    for (const key of ['assistance', 'list', 'lists', 'pattern'])
      expect(partsNamedIn({ [key]: [1] }), key).to.deep.equal(['seldom']);
  });

  it('are seen to be needed by what most clients ask', () => {
    for (const type of ['choices', 'date', 'dateTime', 'email', 'end', 'integer', 'number', 'person', 'phone'])
      expect(partsNamedIn({ items: [{ type }] }), type).to.deep.equal(['usual']);
    for (const key of ['category', 'default', 'escalation', 'facts', 'hours', 'prefill', 'priority', 'sla'])
      expect(partsNamedIn({ [key]: [1] }), key).to.deep.equal(['usual']);
    for (const text of [
      '!clientOpen',
      'Thank you {{ name }}',
      'a.map(b, b)',
      'a.exists_one \n(b, b)',
      'a.all// b\n(b, b)',
    ])
      expect([text, partsNamedIn({ text }), partsNamedIn(JSON.stringify({ text }))]).to.deep.equal([
        text,
        ['usual'],
        ['usual'],
      ]);
  });

  it('are not needed for what a reading adds to a scenario, as its author wrote nothing there', () => {
    expect(
      partsNamedIn({ client: { hours: [] }, escalation: [], facts: [], lists: {}, sla: {}, ticket: { category: [] } }),
    ).to.deep.equal([]);
  });

  for (const [what, source] of [
    ['a scenario without rows', { items: [{ type: 'text', label: 'Does it repeat? Is it over?' }] }],
    ['no JSON', '{ "type": "\\u0072epeat"'],
    ['nothing', undefined],
  ] as const)
    it(`are not needed for ${what}`, () => {
      expect(partsNamedIn(source)).to.deep.equal([]);
    });
});
