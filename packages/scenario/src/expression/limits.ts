/** Bounds of one expression: far above what a person writes, far below what would slow a call. */
export const expressionLimits = {
  /** Characters of source. */
  sourceLength: 2000,
  /** Nested brackets, calls and conditionals. */
  depth: 32,
  /** Nodes of the syntax tree; a comparison is three. */
  nodes: 600,
  /** Elements of one list literal. */
  listElements: 200,
  /** Arguments of one call. */
  callArguments: 8,
  /** Macros inside macros: each level multiplies the work by the length of a list. */
  macroNesting: 2,
  /** Macros in one expression. */
  macros: 8,
  /** Placeholders in one text. */
  placeholders: 100,
} as const;
