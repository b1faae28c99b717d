/** Words of the question, its controls and the end panel. */
export const question = {
  saySection: 'Say to the caller',
};
