import { plural } from '../plural.js';

/** Forms of an Arabic noun: none, one and two are told by the noun alone; few is 3 to 10, many 11 to 99, other the hundreds. */
export interface CountedForms {
  readonly zero: string;
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

/** A count with its noun: «سؤالان», «3 أسئلة», «11 سؤالًا». */
export function counted(count: number, { zero, one, two, few, many, other }: CountedForms): string {
  return plural('ar', count, {
    zero,
    one,
    two,
    few: `${count} ${few}`,
    many: `${count} ${many}`,
    other: `${count} ${other}`,
  });
}

/** Nouns that several parts count. */
export const nouns = {
  questions: {
    zero: 'لا أسئلة',
    one: 'سؤال واحد',
    two: 'سؤالان',
    few: 'أسئلة',
    many: 'سؤالًا',
    other: 'سؤال',
  },
  answers: {
    zero: 'لا إجابات',
    one: 'إجابة واحدة',
    two: 'إجابتان',
    few: 'إجابات',
    many: 'إجابة',
    other: 'إجابة',
  },
  mistakes: {
    zero: 'لا أخطاء',
    one: 'خطأ واحد',
    two: 'خطآن',
    few: 'أخطاء',
    many: 'خطأً',
    other: 'خطأ',
  },
  results: {
    zero: 'لا نتائج',
    one: 'نتيجة واحدة',
    two: 'نتيجتان',
    few: 'نتائج',
    many: 'نتيجة',
    other: 'نتيجة',
  },
} as const satisfies Readonly<Record<string, CountedForms>>;
