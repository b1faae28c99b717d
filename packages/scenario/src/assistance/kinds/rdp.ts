import type { AssistanceKind } from '../assistance-kind.js';
import { loginNameIn } from '../login-name.js';
import { machineIn } from '../machine.js';

/**
 * Remote Desktop, as a file: Windows opens `.rdp` files and no `rdp:` address. The lines are those of
 * https://learn.microsoft.com/azure/virtual-desktop/rdp-properties.
 */
export const rdp: AssistanceKind = {
  name: 'rdp',
  takes: 'machine',
  linkTo({ target, user }) {
    const machine = machineIn(target);
    const login = user === undefined ? '' : loginNameIn(user);
    if (!machine || login === undefined) return undefined;
    const { host, port } = machine;
    const lines = [
      `full address:s:${host}${port === undefined ? '' : `:${port}`}`,
      ...(login === '' ? [] : [`username:s:${login}`]),
      'prompt for credentials:i:1',
    ];
    const text = lines.map((line) => `${line}\r\n`).join('');
    return {
      href: `data:application/x-rdp,${encodeURIComponent(text)}`,
      fileName: `${host.replaceAll(/[[\]:]+/g, '-')}.rdp`,
    };
  },
};
