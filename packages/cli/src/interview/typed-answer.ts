import type { AnswerPreview, QuestionView, Session } from '@filrouge/engine';

/** What a typed line came to: the value to give, or why none. */
export type TypedAnswer = { readonly value: unknown } | Extract<AnswerPreview, { readonly kind: 'refused' }>;

/** Words for yes and no at a terminal, whatever its language. */
const yesWords: readonly string[] = ['y', 'yes', 'o', 'oui', 'j', 'ja', 's', 'si', 'sí'];
const noWords: readonly string[] = ['n', 'no', 'non', 'nein'];

/**
 * Reads a line as the question's own type would: options by number, value or words, several with commas between; yes and
 * no; else as typed. The type decides: what it takes first is meant.
 */
export function typedAnswer(line: string, question: QuestionView, session: Session): TypedAnswer {
  const readings = [...optionReadings(line, question), line, ...booleansIn(line), entryOf(line)];
  let refused: TypedAnswer | undefined;
  for (const value of readings) {
    const preview = session.preview(question.id, value);
    if (preview.kind === 'value') return { value };
    if (preview.kind === 'refused' && (refused === undefined || preview.candidates.length > 0)) refused = preview;
  }
  return refused ?? { value: line };
}

function optionReadings(line: string, { options }: QuestionView): readonly unknown[] {
  if (options.length === 0) return [];
  const whole = optionIn(line, options);
  if (whole !== undefined) return [whole, [whole]];
  const values = line.split(',').map((part) => optionIn(part, options));
  return values.every((value) => value !== undefined) ? [values] : [];
}

/** By its number, its value, its label or what callers say for it; a beginning will do where only one begins so. */
function optionIn(typed: string, options: QuestionView['options']): string | undefined {
  const wanted = folded(typed);
  if (wanted === '') return undefined;
  const numbered = /^\d+$/.test(wanted) ? options[Number(wanted) - 1] : undefined;
  const named = options.map(({ value, label, aliases }) => ({
    value,
    names: [value, label.text, ...aliases].map(folded),
  }));
  const exact = named.find(({ names }) => names.includes(wanted));
  const begun = named.filter(({ names }) => names.some((name) => name.startsWith(wanted)));
  return numbered?.value ?? exact?.value ?? (begun.length === 1 ? begun[0]?.value : undefined);
}

const booleansIn = (line: string): readonly boolean[] => {
  const word = folded(line);
  if (yesWords.includes(word)) return [true];
  return noWords.includes(word) ? [false] : [];
};

/** What was typed and not found in the host's data: there is no host here. */
const entryOf = (line: string) => ({ value: line, label: line, typed: true });

const folded = (text: string) => text.trim().normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
