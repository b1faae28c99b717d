/** What a session loads when it is given a knowledge base: nothing of it is needed before. */
export { followCall } from './follow/follow-call.js';
