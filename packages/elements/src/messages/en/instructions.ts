/** Words of the client's rules. */
export const instructions = {
  heading: 'Client rules',
};
