import { formatCheck } from './checks.js';
import { string } from './values.js';

/** Days that exist; zod's own pattern. */
const day =
  '(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))';
const time = '(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))';

const written = (format: string, pattern: string) => string().check(formatCheck(format, new RegExp(`^${pattern}$`)));

/** `iso.date` of zod: `YYYY-MM-DD`. */
export const date = () => written('date', day);

/** `iso.datetime` of zod, in UTC. */
export const datetime = () => written('datetime', `${day}T${time}`);
