import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { itemSchema } from './index.js';
import type { Question } from './item.js';
import type { AnswerValue, Display, QuestionType } from './question-type.js';

/** What a question type's test says of it; every type goes through the same tables. */
export interface QuestionTypeTables {
  /** An item of the type that has all its own keys. */
  readonly question: Readonly<Record<string, unknown>>;
  /** What is read, and the value it gives. */
  readonly reads: readonly (readonly [input: unknown, value: AnswerValue])[];
  /** What is refused, and why. */
  readonly refuses: readonly (readonly [input: unknown, code: string])[];
  /** Values, and the codes of what is found doubtful. */
  readonly checks?: readonly (readonly [value: AnswerValue, codes: readonly string[]])[];
  /** Values, as French readers see them. */
  readonly displays: readonly (readonly [value: AnswerValue, shown: string])[];
  /** Items the schema refuses, by what is merged into `question`. */
  readonly badItems?: readonly Readonly<Record<string, unknown>>[];
}

/** Texts of what answers are made of, and of what breaks careless readers: controls, halves of characters, accents apart. */
const roughText = fc.string({
  unit: fc.constantFrom(...'aE701 +-.,()@:\n\t\u0000\u0301\u00A0\u2212'.split(''), '\uD800'),
});

/** French, with the option's value in capitals for its label. */
export const french: Display = {
  locale: 'fr',
  timeZone: 'Europe/Paris',
  optionLabel: (value) => value.toUpperCase(),
  yesNo: (value) => (value ? 'Oui' : 'Non'),
};

/** Tests a question type by its tables, and by what holds for all of them. */
export function testQuestionType(type: QuestionType, tables: QuestionTypeTables): void {
  // The tables' question is of the type: the first test makes sure of it.
  const question = tables.question as unknown as Question;

  describe(type.name, () => {
    testSchema(tables);
    testTables(type, question, tables);
    testEveryInput(type, question, tables);
    testDiscretion(type, question, tables);
  });
}

function testSchema({ question, badItems = [] }: QuestionTypeTables): void {
  it('has a schema that takes the question and no stray key', () => {
    expect(z.safeParse(itemSchema, question)).toEqual({ success: true, data: question });
    expect(z.safeParse(itemSchema, { ...question, stray: 1 }).success).toBe(false);
  });

  it.each(badItems)('has a schema that refuses %j', (bad) => {
    expect(z.safeParse(itemSchema, { ...question, ...bad }).success).toBe(false);
  });
}

function testTables(type: QuestionType, question: Question, tables: QuestionTypeTables): void {
  it.each(tables.reads)('reads %j as %j', (input, value) => {
    expect(type.read(input, question)).toEqual({ kind: 'value', value });
  });

  it.each([undefined, null, '', ' \n\u00A0', []])('reads %j as no answer', (input) => {
    expect(type.read(input, question)).toEqual({ kind: 'cleared' });
  });

  it.each(tables.refuses)('refuses %j: %s', (input, code) => {
    expect(type.read(input, question)).toEqual({ kind: 'refused', code, params: expect.anything() });
  });

  it.each(tables.checks ?? [])('finds of %j: %j', (value, codes) => {
    expect(type.check(value, question).map(({ code }) => code)).toEqual(codes);
  });

  it.each(tables.displays)('shows %j as %j', (value, shown) => {
    expect(type.display(value, question, french)).toBe(shown);
  });
}

function testEveryInput(type: QuestionType, question: Question, { reads }: QuestionTypeTables): void {
  it('never throws, and reads its own value as the same value', () => {
    const given = fc.constantFrom(...reads.map(([input]) => input));
    const numberLike = fc.oneof(fc.double(), fc.bigInt(), fc.double().map(String));

    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), given, numberLike, roughText), (input) => {
        const reading = type.read(input, question);
        if (reading.kind !== 'value') return;
        expect(type.read(reading.value, question)).toEqual(reading);
        expect(JSON.parse(JSON.stringify(reading.value))).toEqual(reading.value);
        expect(type.display(reading.value, question, french)).not.toBe('');
        expect(type.check(reading.value, question)).toBeInstanceOf(Array);
        expect(type.picked(reading.value)).toBeInstanceOf(Array);
      }),
    );
  });
}

function testDiscretion(type: QuestionType, question: Question, { refuses, checks = [] }: QuestionTypeTables): void {
  const secret: Question = { ...question, privacy: 'neverStored' };

  it('quotes no answer that is never stored', () => {
    const readings = refuses.map(([input]) => type.read(input, secret));
    const findings = checks.flatMap(([value]) => type.check(value, secret));

    for (const told of [...readings, ...findings]) expect(told).not.toHaveProperty('params.value');
  });
}
