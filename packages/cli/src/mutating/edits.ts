import { pick } from '@filrouge/lint';
import { editKinds } from './edit-kinds.js';
import type { Path } from './json-tree.js';
import { partsOf, withPart } from './json-tree.js';

/** One small change to a scenario file. */
export interface Edit {
  readonly kind: string;
  readonly file: string;
  readonly path: Path;
  /** What stood there, and what stands there now: undefined when it was taken away. */
  readonly from: unknown;
  readonly to: unknown;
  /** The whole file with the change in it. */
  readonly value: unknown;
}

/** A file that edits are made in. */
export interface EditedFile {
  readonly path: string;
  readonly value: unknown;
}

/** So many edits by chance, each on its own and none twice: every kind as likely as the others, and every place of a kind. */
export function randomEdits(files: readonly EditedFile[], count: number, random: () => number): readonly Edit[] {
  const left = possibleEdits(files);
  return Array.from({ length: count }).flatMap(() => {
    const some = pick(
      random,
      left.filter(({ length }) => length > 0),
    );
    const [chosen] = some?.splice(Math.floor(random() * some.length), 1) ?? [];
    if (!chosen) return [];
    const { kind, file, part, edit } = chosen;
    const value = withPart(file.value, edit.path, edit.replacement);
    return [{ kind, file: file.path, path: edit.path, from: part.value, to: edit.replacement, value }];
  });
}

/** Every edit there is, by kind. */
function possibleEdits(files: readonly EditedFile[]) {
  const parts = files.flatMap((file) => partsOf(file.value).map((part) => ({ file, part })));
  return Object.entries(editKinds).map(([kind, editsOf]) =>
    parts.flatMap(({ file, part }) => editsOf(part).map((edit) => ({ kind, file, part, edit }))),
  );
}
