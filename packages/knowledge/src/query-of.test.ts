import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DescribedAnswer } from './query-of.js';
import { queryOf } from './query-of.js';
import { queryPartKinds } from './query.js';

const answer = (parts: Partial<DescribedAnswer>): DescribedAnswer => ({
  label: 'Symptôme',
  text: 'le VPN ne répond pas',
  kind: 'problem',
  provenance: 'asked',
  ...parts,
});

describe('the query of a call', () => {
  it("takes the caller's account whole and before everything else", () => {
    const category = answer({ kind: 'category', text: 'Réseau' });

    expect(queryOf([category, answer({})]).parts).toEqual([
      { kind: 'problem', text: 'le VPN ne répond pas', weight: 1 },
      { kind: 'category', text: 'Réseau', weight: 0.5 },
    ]);
  });

  it('finds the codes in what the caller said', () => {
    const { parts } = queryOf([answer({ text: "j'ai 0x80070057 depuis KB5034441, pas e-mail" })]);

    expect(parts.filter(({ kind }) => kind === 'code').map(({ text }) => text)).toEqual(['0x80070057', 'KB5034441']);
  });

  it.each([
    ['unknown', { provenance: 'unknown' }],
    ['skipped', { provenance: 'skipped' }],
    ['private', { privacy: 'personal' }],
    ['blank', { text: '  ' }],
    ['without weight', { weight: 0 }],
  ] as const)('leaves out what is %s', (_what, parts) => {
    expect(queryOf([answer(parts)]).parts).toEqual([]);
  });

  it('counts what the host filled in for less', () => {
    const [part] = queryOf([answer({ provenance: 'prefilled' })]).parts;

    expect(part?.weight).toBe(0.5);
  });

  it('never says a private text, whatever the answers', () => {
    const described = fc.record({
      label: fc.string(),
      text: fc.string(),
      kind: fc.constantFrom(...queryPartKinds),
      provenance: fc.constantFrom('asked', 'volunteered', 'prefilled', 'unknown', 'skipped'),
      privacy: fc.constantFrom('none', 'personal', 'sensitive', 'neverStored'),
    } as const);
    fc.assert(
      fc.property(fc.array(described), (answers) => {
        const secret = answer({ text: 'Zzyzx-99', privacy: 'sensitive' });
        const { parts } = queryOf([...answers, secret]);
        expect(parts.some(({ text }) => text.includes('Zzyzx'))).toBe(false);
        expect(parts.every(({ weight }) => weight > 0)).toBe(true);
      }),
    );
  });
});
