/** Words of what stands around the question: steps, priority, ticket, actions of the call. */
export const frame = {};
