import { expect } from 'vitest';
import type { CallExpectations } from '../../../testing/corpus.js';
import type { Evaluation } from './evaluate/evaluation.js';
import { scopeOf } from './evaluate/scope.js';
import { pathIn } from './path.js';
import type { Session } from './session.js';
import { questionIn } from './testing/question-in.js';
import type { QuestionView, View } from './view.js';

/** A call that was played. */
export interface PlayedCase {
  readonly session: Session;
  readonly evaluation: Evaluation;
  /** Codes of all that went wrong on the way. */
  readonly codes: readonly string[];
}

/** What a call came to, as far as a case says what it must come to. */
export function cameTo(played: PlayedCase, expected: CallExpectations): CallExpectations {
  const { session, evaluation, codes } = played;
  const { view } = session;
  const wanted = <Key extends keyof CallExpectations>(key: Key, read: () => unknown) =>
    expected[key] === undefined ? {} : { [key]: read() };
  return {
    issues: codes,
    ...wanted('path', () => pathIn(evaluation)),
    ...wanted('missing', () => view.missing.map(({ id }) => id)),
    ...wanted('decided', () => view.decided.isDecided),
    ...wanted('ready', () => view.isReady),
    ...wanted('current', () => view.currentId ?? null),
    ...wanted('instructions', () => view.instructions.map(({ id }) => id)),
    ...wanted('values', () => valuesOf(evaluation, Object.keys(expected.values ?? {}))),
    ...wanted('shown', () => shownOf(session, Object.keys(expected.shown ?? {}))),
    ...wanted('ticket', () => view.ticket),
    ...wanted('ticketLacks', () => expected.ticketLacks?.filter((key) => !Object.hasOwn(view.ticket, key))),
    ...wanted('nowhere', () => expected.nowhere?.filter((text) => !writtenOf(session).includes(text))),
  };
}

/** Everything that may be kept of a call, as one text. */
const writtenOf = (session: Session): string => JSON.stringify([session.view.ticket, session.snapshot()]);

/** The value of each name, or its state where it has none. */
function valuesOf(evaluation: Evaluation, names: readonly string[]): Readonly<Record<string, unknown>> {
  const scope = scopeOf(evaluation);
  return Object.fromEntries(names.map((name) => [name, scope.valueOf(name) ?? scope.stateOf(name)]));
}

function shownOf(session: Session, ids: readonly string[]): Readonly<Record<string, object>> {
  return Object.fromEntries(ids.map((id) => [id, plainly(questionIn(session, id))]));
}

/** A question with its texts as plain text, its findings as codes, its options as values. */
function plainly({ label, say, help, probes, issues, options, row, ...rest }: QuestionView): object {
  return {
    ...rest,
    label: label.text,
    say: say?.text,
    help: help?.text,
    row: row?.label.text,
    probes: probes.map(({ text }) => text),
    issues: issues.map(({ code, level }) => `${level}: ${code}`),
    options: options.map((option) => option.value),
    aliases: options.map((option) => option.aliases),
  };
}

/** What neither the order of the answers nor a restored call may change. */
export function lasting({ ticket, missing, decided, steps, isReady }: View): object {
  const { timeline: _timeline, metrics: _metrics, ...rest } = ticket;
  const path = steps.flatMap(({ items }) => items.map(({ id }) => id));
  return { ticket: rest, missing, decided, isReady, path };
}

/** What every cell came to, without how it was reached. */
export function comparable({ holds, states, values, required, findings, gapAt, gaps, end }: Evaluation): object {
  return { holds, states, values, required, findings, gapAt, gaps, end };
}

/** Compares all that a case names. */
export function expectCase(played: PlayedCase, expected: CallExpectations): void {
  const whole = { issues: [], ...expected };
  expect(cameTo(played, whole)).toMatchObject(whole);
}
