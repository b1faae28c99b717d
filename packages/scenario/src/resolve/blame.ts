import type { Issue } from '../issue.js';
import type { JsonObject } from './json.js';
import { isObject, own } from './json.js';
import type { Origins } from './origins.js';
import { valueAt } from './origins.js';

/** A scenario made whole, and where it was written. */
interface Whole {
  readonly root: JsonObject;
  readonly origins: Origins;
}

/** Of two things of one name, tells the one in the file that was asked for: its author is to mend it, wherever it stands. */
export function blamedOn(entry: string, issue: Issue, { root, origins }: Whole): Issue {
  const { path, params } = issue;
  const first = issue.code === 'duplicate-option' ? earlierOption(root, issue) : params['first'];
  if (typeof first !== 'string') return issue;
  const isSecond = origins.originOf(root, path).file === entry || origins.originOf(root, first).file !== entry;
  const key = path.lastIndexOf('/');
  const [told, other] = isSecond ? [path, first] : [`${first}${path.slice(key)}`, path.slice(0, key)];
  return { ...issue, path: told, params: { ...params, first: other } };
}

/** The option before, of the same list, with the same value. */
function earlierOption(root: JsonObject, { path, params }: Issue): string | undefined {
  const list = path.replace(/\/\d+\/value$/, '');
  const options = valueAt(root, list);
  const place = Array.isArray(options)
    ? options.findIndex((option) => isObject(option) && own(option, 'value') === params['value'])
    : -1;
  return place < 0 ? undefined : `${list}/${place}`;
}
