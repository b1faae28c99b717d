import type { AssistanceKind } from '../assistance-kind.js';
import { digitsIn } from '../digits.js';

/** AnyDesk's alias of a device, such as `workstation@ad`. */
const alias = /^[a-z0-9][a-z0-9._-]{0,63}@[a-z0-9][a-z0-9.-]{0,63}$/i;

/** By the scheme that the program registers: `anydesk:` and the id or the alias, as GLPI writes it. */
export const anydesk: AssistanceKind = {
  name: 'anydesk',
  takes: 'deviceId',
  linkTo({ target }) {
    const trimmed = target.trim();
    const id = alias.test(trimmed) ? trimmed : digitsIn(target, { least: 6, most: 12 });
    return id === undefined ? undefined : { href: `anydesk:${id}` };
  },
};
