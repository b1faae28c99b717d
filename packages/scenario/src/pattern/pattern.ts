import type { PatternMistake, Piece } from './syntax.js';
import { readPattern } from './syntax.js';

/** A pattern ready to be held against texts. */
export interface Pattern {
  /** Whether the pattern describes the whole text. Its cost grows with the text, never faster. */
  readonly fits: (text: string) => boolean;
}

/** Most steps of a pattern, repetitions written out: each character of a text may look at all of them. */
const maxSteps = 1_000;
/** Most characters of a pattern. */
const maxLength = 500;

/** Reads a pattern: characters, classes, groups, `|`, and counts; no looking around, no looking back. */
export function compilePattern(pattern: string): Pattern | PatternMistake {
  if (pattern.length > maxLength) return { code: 'pattern-too-large', found: `${pattern.slice(0, 20)}…` };
  const piece = readPattern(pattern);
  if ('code' in piece) return piece;
  if (stepsIn(piece) > maxSteps) return { code: 'pattern-too-large', found: pattern };
  const steps: Step[] = [];
  const start = write(piece, { steps, next: steps.push({ kind: 'end' }) - 1 });
  return { fits: (text) => fits(steps, start, text) };
}

/** Whether `compilePattern` refused. */
export const isMistake = (compiled: Pattern | PatternMistake): compiled is PatternMistake => 'code' in compiled;

/** What may come next: a character that fits, one of two ways, or the end. */
type Step =
  | { readonly kind: 'end' }
  | { readonly kind: 'one'; readonly fits: (character: string) => boolean; readonly next: number }
  | { readonly kind: 'ways'; ways: readonly number[] };

function stepsIn(piece: Piece): number {
  if (piece.kind === 'one') return 1;
  if (piece.kind === 'times') {
    const copies = piece.max === Infinity ? piece.min + 1 : piece.max;
    return Math.max(1, copies) * (stepsIn(piece.part) + 1);
  }
  return piece.parts.reduce((sum, part) => sum + stepsIn(part), 1);
}

interface Program {
  readonly steps: Step[];
  /** What comes after the piece. */
  readonly next: number;
}

/** Writes a piece before what follows it; gives the step it begins with. */
function write(piece: Piece, { steps, next }: Program): number {
  switch (piece.kind) {
    case 'one':
      return steps.push({ kind: 'one', fits: piece.fits, next }) - 1;
    case 'sequence':
      return piece.parts.reduceRight((after, part) => write(part, { steps, next: after }), next);
    case 'either':
      return steps.push({ kind: 'ways', ways: piece.parts.map((part) => write(part, { steps, next })) }) - 1;
    case 'times':
      return writeTimes(piece, { steps, next });
  }
}

function writeTimes({ part, min, max }: Extract<Piece, { kind: 'times' }>, { steps, next }: Program): number {
  let start = max === Infinity ? writeLoop(part, { steps, next }) : next;
  const optional = max === Infinity ? 0 : max - min;
  for (const _copy of Array(optional).keys()) {
    const taken = write(part, { steps, next: start });
    start = steps.push({ kind: 'ways', ways: [taken, next] }) - 1;
  }
  for (const _copy of Array(min).keys()) start = write(part, { steps, next: start });
  return start;
}

function writeLoop(part: Piece, { steps, next }: Program): number {
  const loop: Step = { kind: 'ways', ways: [] };
  const start = steps.push(loop) - 1;
  loop.ways = [write(part, { steps, next: start }), next];
  return start;
}

/** Goes through the text once with every step it may stand at: no way is ever tried twice at one place. */
function fits(steps: readonly Step[], start: number, text: string): boolean {
  let here = reachable(steps, [start]);
  for (const character of text) {
    const next: number[] = [];
    for (const place of here) {
      const step = steps[place];
      if (step?.kind === 'one' && step.fits(character)) next.push(step.next);
    }
    if (next.length === 0) return false;
    here = reachable(steps, next);
  }
  return here.some((place) => steps[place]?.kind === 'end');
}

function reachable(steps: readonly Step[], from: readonly number[]): readonly number[] {
  const seen = new Set<number>();
  const waiting = [...from];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (seen.has(place)) continue;
    seen.add(place);
    const step = steps[place];
    if (step?.kind === 'ways') waiting.push(...step.ways);
  }
  return [...seen];
}
