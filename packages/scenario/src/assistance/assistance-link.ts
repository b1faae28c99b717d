import type { AssistanceKindName } from '../source/assistance.js';
import type { AssistanceLink, AssistanceTarget } from './assistance-kind.js';
import { assistanceKindNamed } from './kinds/index.js';

export type { AssistanceLink, AssistanceTarget };

/**
 * What opens a machine; undefined when what is named cannot be one. Answers are not trusted: nothing but a host name, an
 * address or an id becomes part of it, and of an address of the author's own (`custom`) only a scheme that is allowed.
 */
export const assistanceLink = (
  kind: AssistanceKindName,
  target: AssistanceTarget,
  schemes: readonly string[] = [],
): AssistanceLink | undefined => assistanceKindNamed(kind).linkTo(target, schemes);
