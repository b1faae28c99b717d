import type { FlowKind, FlowNode } from './flow.js';

type Shape = (x: number, y: number) => string;

const circle =
  (r: number): Shape =>
  (x, y) =>
    `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
const square =
  (r: number): Shape =>
  (x, y) =>
    `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`;
const diamond =
  (r: number): Shape =>
  (x, y) =>
    `M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`;
const triangle =
  (r: number): Shape =>
  (x, y) =>
    `M${x} ${y - r}l${r} ${r * 1.75}h${-2 * r}z`;

const shapes: Readonly<Record<FlowKind, Shape>> = {
  step: circle(7),
  question: circle(5),
  branch: diamond(4.5),
  instruction: triangle(6),
  end: square(5.5),
  ticket: circle(7),
  route: square(4),
};

/** Path data of the mark of a place: its shape tells the kind, for those who see no colours. */
export const markOf = ({ kind }: Pick<FlowNode, 'kind'>, x: number, y: number): string => shapes[kind](x, y);
