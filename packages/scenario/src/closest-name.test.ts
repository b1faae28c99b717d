import { describe, expect, it } from 'vitest';
import { closestName } from './closest-name.js';

describe('closestName', () => {
  it.each([
    ['scpoe', ['scope', 'site'], 'scope'],
    ['Scope', ['scope', 'scopes'], 'scope'],
    ['categorie', ['catégorie', 'category'], 'catégorie'],
    ['affectedUser', ['users', 'affectedUsers'], 'affectedUsers'],
    ['context.vipp', ['context.vip', 'vip'], 'context.vip'],
    ['afectedUsres', ['affectedUsers'], 'affectedUsers'],
    ['vop', ['zip', 'vip'], 'vip'],
  ])('%s means one of %j', (name, candidates, closest) => {
    expect(closestName(name, candidates)).toBe(closest);
  });

  it.each([
    ['zebra', ['scope', 'site']],
    ['ab', ['cd']],
    ['', ['scope']],
    ['scope', []],
    ['x'.repeat(100_000), ['scope', 'x'.repeat(60)]],
  ])('finds nothing close to %s', (name, candidates) => {
    expect(closestName(name, candidates)).toBeUndefined();
  });

  it('takes the first of equals', () => {
    expect(closestName('site', ['sites', 'siten'])).toBe('sites');
  });

  it('counts two swapped letters as one slip', () => {
    expect(closestName('vpi', ['vip'])).toBe('vip');
  });
});
