import { isObject } from '../resolve/json.js';
import type { Draft } from './draft.js';

/**
 * A condition of the draft as an expression: `{ "scope": "site", "blocked": true, "area": ["vpn", "mail"] }` holds when
 * every part does, a list when one of its values does. An expression stays as it is; what is neither is left out.
 */
export function conditionFrom0(draft: Draft, key: string): string | undefined {
  const written = draft.take(key);
  if (written === undefined || typeof written === 'string') return written;
  const parts = isObject(written) ? Object.entries(written).map(([name, value]) => comparison(name, value)) : [];
  if (parts.length > 0 && parts.every((part) => part !== undefined)) return parts.join(' && ');
  draft.leave(key);
  return undefined;
}

function comparison(name: string, value: unknown): string | undefined {
  if (!/^[a-zA-Z]\w*$/.test(name)) return undefined;
  if (typeof value === 'boolean') return value ? name : `!${name}`;
  if (!Array.isArray(value)) return literal(value) === undefined ? undefined : `${name} == ${literal(value)}`;
  const values = value.map(literal);
  return values.length > 0 && values.every((one) => one !== undefined)
    ? `${name} in [${values.join(', ')}]`
    : undefined;
}

function literal(value: unknown): string | undefined {
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
}
