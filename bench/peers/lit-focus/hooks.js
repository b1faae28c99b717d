import lit from '../lit/hooks.js';

/** All on one page, the focus stays at the answer: there is nothing to add. */
export default { ...lit, modes: ['step'] };
