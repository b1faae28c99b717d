import type { AssistanceKind } from '../assistance-kind.js';
import { machineIn } from '../machine.js';

/** A Unix login; no hyphen first, which a terminal's handler could take for an option. */
const login = /^[a-z_][a-z0-9._-]{0,31}$/i;

/** By the scheme that terminals register: `ssh://user@host:port` (draft-ietf-secsh-scp-sftp-ssh-uri). */
export const ssh: AssistanceKind = {
  name: 'ssh',
  takes: 'machine',
  linkTo({ target, user }) {
    const machine = machineIn(target);
    const name = user?.trim();
    if (!machine || (name !== undefined && !login.test(name))) return undefined;
    const { host, port } = machine;
    return { href: `ssh://${name === undefined ? '' : `${name}@`}${host}${port === undefined ? '' : `:${port}`}` };
  },
};
