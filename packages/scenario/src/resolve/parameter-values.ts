import { closestName } from '../closest-name.js';
import { isObject } from './json.js';
import type { Parameter, ParameterType } from './block.js';
import type { Origin } from './origins.js';
import { within } from './origins.js';
import type { Report } from './report.js';

/** The values a use gives to the parameters of a block, its own or their defaults. */
export type ParameterValues = ReadonlyMap<string, { readonly type: ParameterType; readonly value: unknown }>;

interface Given {
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly given: Readonly<Record<string, unknown>>;
  /** Where the use stands. */
  readonly origin: Origin;
}

/** Fits what a use gives to what a block takes; what is missing, unknown or of another type is reported. */
export function parameterValues({ parameters, given, origin }: Given, report: Report): ParameterValues {
  const names = Object.keys(parameters);
  for (const name of Object.keys(given)) {
    if (names.includes(name)) continue;
    const suggestion = closestName(name, names);
    report('unknown-parameter', within(origin, 'with', name), { key: name, ...(suggestion ? { suggestion } : {}) });
  }
  return new Map(
    Object.entries(parameters).flatMap(([name, { type, default: otherwise }]) => {
      const value = Object.hasOwn(given, name) ? given[name] : otherwise;
      if (value === undefined) report('missing-parameter', origin, { name, type });
      else if (!fits[type](value))
        report('parameter-wrong-type', within(origin, 'with', name), { name, expected: type });
      else return [[name, { type, value }] as const];
      return [];
    }),
  );
}

/** The value as an expression writes it; undefined for one that is no value. */
export function literalOf(value: unknown, type: ParameterType): string | undefined {
  if (type === 'condition') return `(${String(value)})`;
  if (type === 'number') return Number.isInteger(value) ? `${String(value)}.0` : String(value);
  if (type === 'text') return quotedText(String(value));
  return type === 'integer' || type === 'yesNo' ? String(value) : undefined;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

const fits: Readonly<Record<ParameterType, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  integer: (value) => Number.isSafeInteger(value),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  yesNo: (value) => typeof value === 'boolean',
  condition: isText,
  label: (value) => isText(value) || (isObject(value) && Object.values(value).every(isText)),
  options: (value) => isObject(value) || (Array.isArray(value) && value.length > 0),
};

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const quotedText = (text: string) => `'${text.replace(/[\\'\n\r\t]/g, (sign) => escapes[sign] ?? sign)}'`;
