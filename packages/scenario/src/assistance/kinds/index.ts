import type { AssistanceKindName } from '../../source/assistance.js';
import type { AssistanceKind } from '../assistance-kind.js';
import { anydesk } from './anydesk.js';
import { custom } from './custom.js';
import { rdp } from './rdp.js';
import { ssh } from './ssh.js';
import { teamviewer } from './teamviewer.js';

const kinds: Readonly<Record<AssistanceKindName, AssistanceKind>> = { rdp, teamviewer, anydesk, ssh, custom };

/** The kind of that name. */
export const assistanceKindNamed = (name: AssistanceKindName): AssistanceKind => kinds[name];
