import * as z from 'zod/mini';
import { quoted } from '../issues/quoted.js';
import { listText } from './list-text.js';
import { cleanLine } from './clean-text.js';
import type { Question } from './item.js';
import { questionKeys } from './question-keys.js';
import type { AnswerIssue, Reading } from './question-type.js';
import { questionType } from './question-type.js';
import { answerError, cleared, given, isEmptyAnswer, refused } from './reading.js';
import { typeKey } from './type-key.js';

/** A file the host keeps; the answer has its name and where it is, never its bytes. */
export type FileReference = {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Media type, such as `image/png`; empty when not known. */
  readonly type: string;
  /** The host's own key of the stored file. */
  readonly reference: string;
};

/** What the author says of files. */
export interface FilesQuestion extends Question {
  readonly atMost?: number | undefined;
  readonly maxBytes?: number | undefined;
  readonly types?: readonly string[] | undefined;
}

/** Files in one answer; more are an archive's. */
export const defaultMostFiles = 10;
/** Characters of a name or a reference. */
const longestPart = 1000;

/** Files: pictures of a screen, logs. The host stores them; answers and ticket hold references. */
export const filesQuestion = questionType<FilesQuestion, readonly FileReference[]>({
  name: 'files',
  schema: () =>
    z
      .strictObject({
        type: typeKey('files', 'Files.'),
        ...questionKeys,
        atMost: z
          .optional(z.int().check(z.minimum(1), z.maximum(100)))
          .check(z.meta({ description: `Most files. Default ${defaultMostFiles}.`, examples: [3] })),
        maxBytes: z
          .optional(z.int().check(z.minimum(1)))
          .check(z.meta({ description: 'Largest file, in bytes. Default any.', examples: [10_000_000] })),
        types: z.optional(z.array(z.string().check(z.regex(/^[a-z]+\/[\w.+*-]+$|^\.\w+$/, 'bad-format')))).check(
          z.meta({
            description: 'Media types or endings that are taken. Default any.',
            examples: [['image/*', '.log']],
          }),
        ),
      })
      .check(
        z.meta({
          title: 'Files',
          description: 'Files; the host stores them, the ticket holds their names and references.',
          examples: [{ type: 'files', id: 'screenshots', label: 'Screenshots', types: ['image/*'] }],
        }),
      ),
  valueType: 'list<string>',
  read: (input) => {
    if (isEmptyAnswer(input)) return cleared;
    if (!Array.isArray(input)) return refused('answer-not-files', { value: quoted(input) });
    const files = input.map(fileReference);
    const stranger = files.findIndex((file) => file === undefined);
    if (stranger >= 0) return refused('answer-not-files', { value: quoted(input[stranger]) });
    return readFiles(files.filter((file) => file !== undefined));
  },
  check: (files, question) => [...countIssues(files, question), ...files.flatMap((file) => fileIssues(file, question))],
  display: (files, _question, { locale }) =>
    listText(
      files.map(({ name }) => name),
      locale,
    ),
  expressed: (files) => files.map(({ name }) => name),
});

/** Each file once, by its reference. */
const readFiles = (files: readonly FileReference[]): Reading<readonly FileReference[]> =>
  given([...new Map(files.map((file) => [file.reference, file])).values()]);

function fileReference(input: unknown): FileReference | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const at = (key: string): unknown => (Object.hasOwn(input, key) ? Reflect.get(input, key) : undefined);
  const text = (key: string) => {
    const value = at(key);
    return typeof value === 'string' ? cleanLine(value).slice(0, longestPart) : '';
  };
  const [name, reference, size] = [text('name'), text('reference'), at('size')];
  if (name === '' || reference === '' || typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
    return undefined;
  return { name, size: size === 0 ? 0 : size, type: text('type'), reference };
}

function countIssues(
  files: readonly FileReference[],
  { atMost = defaultMostFiles }: FilesQuestion,
): readonly AnswerIssue[] {
  const count = files.length;
  return count > atMost ? [answerError('answer-too-many', { max: atMost, count })] : [];
}

/** What keeps a file out: for the answer, and before its bytes are sent. */
export function fileIssues(
  { name, size, type }: Pick<FileReference, 'name' | 'size' | 'type'>,
  { maxBytes, types }: FilesQuestion,
): readonly AnswerIssue[] {
  return [
    ...(maxBytes !== undefined && size > maxBytes
      ? [answerError('answer-file-too-large', { value: name, max: Math.floor(maxBytes / 1000) })]
      : []),
    ...(types === undefined || types.some((wanted) => isOfType({ name, type }, wanted))
      ? []
      : [answerError('answer-file-type', { value: name, allowed: types.join(', ') })]),
  ];
}

function isOfType({ name, type }: Pick<FileReference, 'name' | 'type'>, wanted: string): boolean {
  if (wanted.startsWith('.')) return name.toLowerCase().endsWith(wanted.toLowerCase());
  return wanted.endsWith('/*') ? type.startsWith(wanted.slice(0, -1)) : type === wanted;
}
