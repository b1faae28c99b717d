import { describe, expect, it } from 'vitest';
import type { DescribedAnswer } from '../query-of.js';
import type { Incident } from './incident.js';
import type { CallSoFar } from './matched-incident.js';
import { matchedIncidents } from './matched-incident.js';

const vpn: Incident = { id: 'INC-204', title: 'VPN indisponible', since: '2026-06-01T07:12:00Z', calls: 14 };
const network: Incident = { id: 'INC-205', title: 'Coupure réseau', where: { site: ['lyon'] }, category: 'network' };
const open = [vpn, network].map((incident) => ({ incident, source: 'Supervision' }));

const said = (text: string, more: Partial<DescribedAnswer> = {}): DescribedAnswer => ({
  label: 'Problème',
  text,
  kind: 'problem',
  provenance: 'asked',
  ...more,
});
const callOf = (text: string, more: Partial<CallSoFar> = {}): CallSoFar => ({
  client: 'acme',
  answers: [said(text)],
  told: {},
  ...more,
});
const idsFor = (call: CallSoFar) => matchedIncidents(open, call).map(({ incident }) => incident.id);

describe('the open incidents that fit a call', () => {
  it.each([
    ["je n'arrive plus à me connecter au VPN", ['INC-204']],
    ["depuis ce matin l'accès VPN est coupé", ['INC-204']],
    ['plus de reseau sur le site', ['INC-205']],
    ['my VPN is down', ['INC-204']],
    ["l'imprimante est en panne", []],
    ['le service est indisponible', []],
    ['', []],
  ])('%s: %j', (text, ids) => {
    expect(idsFor(callOf(text)).toSorted()).toEqual(ids);
  });

  it('says by which words of the call, and of what place', () => {
    const call = callOf('Plus de réseau ici', { told: { site: ['lyon', 'Lyon Part-Dieu'] }, category: 'network' });

    expect(matchedIncidents(open, call)).toEqual([
      { incident: network, source: 'Supervision', words: ['réseau'], where: ['Lyon Part-Dieu'], isOfCategory: true },
    ]);
  });

  it('leaves out what is of another place or another category', () => {
    const text = 'Plus de réseau, VPN coupé';

    expect(idsFor(callOf(text, { told: { site: ['nantes', 'Nantes'] } }))).toEqual(['INC-204']);
    expect(idsFor(callOf(text, { category: 'printing' }))).toEqual(['INC-204']);
  });

  it('takes the category as a reason of its own, the place not', () => {
    expect(idsFor(callOf('Rien ne va', { category: 'network' }))).toEqual(['INC-205']);
    expect(idsFor(callOf('Imprimante hors ligne', { told: { site: ['lyon'] } }))).toEqual([]);
  });

  it('does not take the place for a reason where the title names it, nor say it twice', () => {
    const dock = { incident: { ...network, title: 'Wi-Fi de Lyon coupé', category: undefined }, source: 's' };
    const place = said('Lyon', { kind: 'option', provenance: 'prefilled' });
    const from = (text: string) => callOf('', { answers: [said(text), place], told: { site: ['lyon', 'Lyon'] } });

    expect(matchedIncidents([dock], from('Imprimante hors ligne'))).toEqual([]);
    expect(matchedIncidents([dock], from('Plus de wifi'))).toMatchObject([{ words: ['wifi'], where: ['Lyon'] }]);
  });

  it('finds what callers say for it', () => {
    const known = [{ incident: { ...vpn, words: ['télétravail'] }, source: 's' }];

    expect(matchedIncidents(known, callOf('Mon accès de télétravail'))).toHaveLength(1);
  });

  it('hears nothing of private and unknown answers', () => {
    const answers = [said('VPN', { privacy: 'sensitive' }), said('VPN', { provenance: 'unknown' })];

    expect(idsFor({ client: 'acme', answers, told: {} })).toEqual([]);
  });

  it('offers three at most, the closest first, then the one with most calls', () => {
    const many = [3, 40, 1, 7].map((calls) => ({ incident: { id: `I${calls}`, title: 'VPN', calls }, source: 's' }));

    expect(matchedIncidents(many, callOf('VPN')).map(({ incident }) => incident.id)).toEqual(['I40', 'I7', 'I3']);
  });
});
