import type { AssistanceKind } from '../assistance-kind.js';
import { digitsIn } from '../digits.js';

/** By TeamViewer's own page, which starts the program or offers it: the address that GLPI uses for the same. */
export const teamviewer: AssistanceKind = {
  name: 'teamviewer',
  takes: 'deviceId',
  linkTo({ target }) {
    const id = digitsIn(target, { least: 8, most: 12 });
    return id === undefined ? undefined : { href: `https://start.teamviewer.com/${id}` };
  },
};
