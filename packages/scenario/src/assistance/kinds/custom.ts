import type { AssistanceKind } from '../assistance-kind.js';

/** Run what they are given, or read what they should not: no host may allow them. */
const refused: ReadonlySet<string> = new Set([
  'javascript',
  'data',
  'vbscript',
  'blob',
  'file',
  'filesystem',
  'about',
  'view-source',
]);

/** An address of the author's: `https:`, or a scheme that the host allows. */
export const custom: AssistanceKind = {
  name: 'custom',
  takes: 'address',
  linkTo({ target }, schemes) {
    const scheme = /^([a-z][a-z0-9+.-]*):[!-~]+$/i.exec(target)?.[1]?.toLowerCase();
    if (scheme === undefined || refused.has(scheme) || !URL.canParse(target)) return undefined;
    const isAllowed = scheme === 'https' || schemes.some((one) => one.toLowerCase().replace(/:$/, '') === scheme);
    return isAllowed ? { href: target } : undefined;
  },
};
