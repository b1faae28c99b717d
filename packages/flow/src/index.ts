export { flowKinds, flowOf } from './flow.js';
export type { Flow, FlowKind, FlowNode } from './flow.js';
export { layoutOf } from './layout.js';
export type { FlowLayout, FlowThread, LayoutOptions } from './layout.js';
export { markOf } from './mark.js';
export { mermaidOf } from './mermaid-of.js';
export type { FlowLine, FlowRow } from './row.js';
export { svgOf } from './svg-of.js';
export { flowWords } from './words.js';
