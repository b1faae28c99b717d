import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayTyped, momentTyped } from './moment-typed.js';
import type { Typed, TypingPlace } from './typing-place.js';

/** Sunday 22 November 2026, 10:30 in Paris. */
const now = '2026-11-22T09:30:00Z';
const placeIn = (locale: string, at = now): TypingPlace => ({
  locale,
  timeZone: 'Europe/Paris',
  nowMs: Date.parse(at),
});

/** The values, with ~ before an approximate one; what is wrong otherwise. */
function shown(typed: Typed): string {
  if (typed.kind === 'understood') return `${typed.isApproximate ? '~' : ''}${typed.value}`;
  return typed.kind === 'several' ? typed.values.join(' | ') : typed.kind;
}

describe('a moment typed in French', () => {
  it.each([
    ['hier 14h', '2026-11-21T13:00:00Z'],
    ['Hier à 14 h 30', '2026-11-21T13:30:00Z'],
    ['avant-hier 8h05', '2026-11-20T07:05:00Z'],
    ['aujourd’hui 8:15', '2026-11-22T07:15:00Z'],
    ['ce matin', '~2026-11-22T08:00:00Z'],
    ['hier soir', '~2026-11-21T19:00:00Z'],
    ['hier 8h du soir', '2026-11-21T19:00:00Z'],
    ['hier vers 14h', '~2026-11-21T13:00:00Z'],
    ['12/11 14h', '2026-11-12T13:00:00Z'],
    ['le 12/11/2026 à 14:00', '2026-11-12T13:00:00Z'],
    ['12 novembre 9h', '2026-11-12T08:00:00Z'],
    ['lundi dernier 14h', '2026-11-16T13:00:00Z'],
    ['lundi prochain à midi', '2026-11-23T11:00:00Z'],
    ['il y a 2 heures', '2026-11-22T07:30:00Z'],
    ['il y a 1h30', '2026-11-22T08:00:00Z'],
    ['il y a une demi-heure', '2026-11-22T09:00:00Z'],
    ['il y a 10 min', '2026-11-22T09:20:00Z'],
    ['il y a 2 jours à 14h', '2026-11-20T13:00:00Z'],
    ['dans 2 heures', '2026-11-22T11:30:00Z'],
    ['depuis hier 9h', '2026-11-21T08:00:00Z'],
    ['maintenant', '2026-11-22T09:30:00Z'],
    ['2026-11-12T14:00', '2026-11-12T13:00:00Z'],
    ['8h', '2026-11-22T07:00:00Z'],
    ['14h', '2026-11-21T13:00:00Z | 2026-11-22T13:00:00Z'],
    ['depuis 2h', '2026-11-22T07:30:00Z | 2026-11-22T01:00:00Z'],
    ['lundi 14h', '2026-11-16T13:00:00Z | 2026-11-23T13:00:00Z'],
    ['hier minuit', '2026-11-20T23:00:00Z | 2026-11-21T23:00:00Z'],
    ['hier', 'without-time'],
    ['12/11', 'without-time'],
    ['lundi dernier', 'without-time'],
    ['lundi 12/11 14h', 'not-understood'],
    ['hier 25h', 'not-understood'],
    ['31/02 14h', 'not-understood'],
    ['2 jours', 'not-understood'],
    ['hier demain 14h', 'not-understood'],
    ['je ne sais plus', 'not-understood'],
    ['14', 'not-understood'],
    ['', 'not-understood'],
  ])('"%s" is %s', (text, meant) => {
    expect(shown(momentTyped(text, placeIn('fr')))).toBe(meant);
  });
});

describe('a moment typed in English', () => {
  it.each([
    ['yesterday 2pm', '2026-11-21T13:00:00Z'],
    ['yesterday at 2:30 p.m.', '2026-11-21T13:30:00Z'],
    ['this morning', '~2026-11-22T08:00:00Z'],
    ['last night', '~2026-11-21T22:00:00Z'],
    ['2 hours ago', '2026-11-22T07:30:00Z'],
    ['half an hour ago', '2026-11-22T09:00:00Z'],
    ['in 20 minutes', '2026-11-22T09:50:00Z'],
    ['for 2 hours', '2026-11-22T07:30:00Z | 2026-11-22T01:00:00Z'],
    ['11/12 14:00', '2026-11-12T13:00:00Z'],
    ['Nov 12th, 9am', '2026-11-12T08:00:00Z'],
    ['last Monday 14:00', '2026-11-16T13:00:00Z'],
    ['yesterday 2:30', '2026-11-21T01:30:00Z | 2026-11-21T13:30:00Z'],
    ['yesterday 2:30 in the afternoon', '2026-11-21T13:30:00Z'],
    ['now', '2026-11-22T09:30:00Z'],
    ['today', 'without-time'],
    ['yesterday 13pm', 'not-understood'],
  ])('"%s" is %s', (text, meant) => {
    expect(shown(momentTyped(text, placeIn('en')))).toBe(meant);
  });

  it('takes the day before the month where the locale does', () => {
    expect(shown(momentTyped('12/11 14:00', placeIn('en-GB')))).toBe('2026-11-12T13:00:00Z');
  });
});

describe('a moment at the change of the clock', () => {
  it('that comes twice is asked for', () => {
    expect(shown(momentTyped('25/10/2026 02:30', placeIn('fr')))).toBe('2026-10-25T00:30:00Z | 2026-10-25T01:30:00Z');
  });

  it('that is skipped is not understood', () => {
    expect(shown(momentTyped('29/03/2026 02:30', placeIn('fr')))).toBe('not-understood');
  });
});

describe('a day typed', () => {
  it.each([
    ['fr', 'hier', '2026-11-21'],
    ['fr', 'hier 14h', '2026-11-21'],
    ['fr', 'ce matin', '2026-11-22'],
    ['fr', 'il y a 3 jours', '2026-11-19'],
    ['fr', 'il y a 20 heures', '2026-11-21'],
    ['fr', 'il y a une semaine', '2026-11-15'],
    ['fr', 'depuis lundi', '2026-11-16'],
    ['fr', 'dimanche', '2026-11-15 | 2026-11-22 | 2026-11-29'],
    ['fr', '12/11', '2026-11-12'],
    ['fr', '03.11.26', '2026-11-03'],
    ['fr', '1er novembre', '2026-11-01'],
    ['fr', '3 janvier', '2026-01-03 | 2027-01-03'],
    ['fr', '12 novembre 2025', '2025-11-12'],
    ['en', 'today', '2026-11-22'],
    ['en', 'yesterday', '2026-11-21'],
    ['en', '11/3/2026', '2026-11-03'],
    ['en', 'next Friday', '2026-11-27'],
    ['de', '12.11.2026', '2026-11-12'],
    ['fr', '31/02/2026', 'not-understood'],
    ['fr', 'la semaine dernière', 'not-understood'],
    ['fr', 'midi 14h', 'not-understood'],
  ])('in %s "%s" is %s', (locale, text, meant) => {
    expect(shown(dayTyped(text, placeIn(locale)))).toBe(meant);
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    ...'hier ce matin 14h 2 12/11 lundi dernier il y a heures jours a depuis midi minuit novembre 31 25/10/2026 02:30 é'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
  );
  const zone = fc.constantFrom('Europe/Paris', 'America/Los_Angeles', 'Pacific/Apia', 'Asia/Kathmandu');

  it('never throws, and what it gives is a real day or instant', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('fr', 'en', 'ja', 'ar'), zone, (typed, locale, timeZone) => {
        const place = { ...placeIn(locale), timeZone };
        for (const result of [dayTyped(typed, place), momentTyped(typed, place)]) {
          const values = result.kind === 'understood' ? [result.value] : result.kind === 'several' ? result.values : [];
          for (const value of values)
            expect(new Date(value).toISOString()).toContain(value.slice(0, 19).replace('Z', ''));
        }
      }),
    );
  });
});
