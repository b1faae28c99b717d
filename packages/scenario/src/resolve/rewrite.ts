import { splitTemplate } from '../expression/split-template.js';
import type { JsonObject } from './json.js';
import { isObject } from './json.js';
import type { Origins } from './origins.js';

/** What an expression becomes. */
export type Rewriting = (expression: string) => string;

/** Keys whose texts are expressions; any other text may hold some between double braces. */
export const expressionKeys: ReadonlySet<string> = new Set(['when', 'required', 'over']);

/** Rewrites every expression in items, those in texts for people too; what is changed is noted. */
export function rewriteItems(value: unknown, rewriting: Rewriting, origins: Origins): void {
  if (Array.isArray(value)) {
    for (const entry of value) rewriteItems(entry, rewriting, origins);
    return;
  }
  if (!isObject(value)) return;
  for (const [key, held] of Object.entries(value)) {
    if (typeof held !== 'string') rewriteItems(held, rewriting, origins);
    else rewriteKey(value, key, { text: held, rewriting: rewritingFor(key, rewriting), origins });
  }
}

/** Rewrites the values of facts. */
export function rewriteFacts(facts: readonly unknown[], rewriting: Rewriting, origins: Origins): void {
  for (const fact of facts) {
    if (!isObject(fact) || typeof fact['value'] !== 'string') continue;
    rewriteKey(fact, 'value', { text: fact['value'], rewriting, origins });
  }
}

/** What of an expression is a text in quotes, a parameter, or a name; a name after a point is a key, one before a bracket a function. */
const tokens =
  /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|(?<![\w.])param\.(?<param>[a-zA-Z]\w*)|(?<![\w.])(?<name>[a-zA-Z_]\w*)(?!\w|\s*\()/g;

/** Gives names others, and parameters their values; undefined leaves a thing as it is. */
export interface Replacement {
  readonly name?: (name: string) => string | undefined;
  readonly param?: (name: string) => string | undefined;
}

/** An expression with its names and parameters replaced; texts in quotes, keys and functions stay. */
export function replaceIn(expression: string, replacement: Replacement): string {
  return expression.replace(tokens, (...found: readonly unknown[]) => {
    const whole = String(found[0]);
    // With named groups, the last argument is their record.
    const { param, name } = found.at(-1) as { readonly param?: string; readonly name?: string };
    if (param !== undefined) return replacement.param?.(param) ?? whole;
    return (name === undefined ? undefined : replacement.name?.(name)) ?? whole;
  });
}

const rewritingFor = (key: string, rewriting: Rewriting): Rewriting =>
  expressionKeys.has(key) ? rewriting : (text) => rewriteText(text, rewriting);

function rewriteText(text: string, rewriting: Rewriting): string {
  if (!text.includes('{{')) return text;
  const codes = splitTemplate(text).pieces.flatMap((piece) => ('code' in piece ? [piece] : []));
  return codes.reduceRight(
    (whole, { code, start }) => whole.slice(0, start) + rewriting(code) + whole.slice(start + code.length),
    text,
  );
}

interface Rewritten {
  readonly text: string;
  readonly rewriting: Rewriting;
  readonly origins: Origins;
}

function rewriteKey(holder: JsonObject, key: string, { text, rewriting, origins }: Rewritten): void {
  const rewritten = rewriting(text);
  if (rewritten === text) return;
  holder[key] = rewritten;
  origins.noteRewritten(holder, key);
}
