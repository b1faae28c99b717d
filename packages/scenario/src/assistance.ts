export { assistanceLink } from './assistance/assistance-link.js';
export type { AssistanceLink, AssistanceTarget } from './assistance/assistance-link.js';
export { assistanceKindNamed } from './assistance/kinds/index.js';
