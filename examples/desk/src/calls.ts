import { ascenseursCalls } from './calls/ascenseurs.js';
import type { AnnouncedCall } from './calls/call.js';
import { cliniqueCalls } from './calls/clinique.js';
import { logistiqueCalls } from './calls/logistique.js';
import { saasCalls } from './calls/saas.js';

/** Every call of the demonstration. Numbers and names are invented; the numbers are kept for fiction. */
export const calls: readonly AnnouncedCall[] = [...logistiqueCalls, ...ascenseursCalls, ...cliniqueCalls, ...saasCalls];
