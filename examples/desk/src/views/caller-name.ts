import type { Call } from '../calls/call.js';
import type { Scene } from '../desk-state.js';

/** Who calls: as the telephone shows it, else as the call told it; until then a word for whoever it is. */
export function callerNameOf({ switchboard, words }: Pick<Scene, 'switchboard' | 'words'>, call: Call): string {
  if (call.caller.name !== '') return call.caller.name;
  return switchboard.sessionOf(call)?.view.ticket.requester.name ?? words.caller.unnamed;
}
