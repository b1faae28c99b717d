/** Words of the rows of a repeat. */
export const rows = {
  row: 'Row',
  actions: 'Actions',
  add: 'Add another',
  remove: (name: string) => `Remove ${name}`,
  removed: (name: string) => `${name} removed.`,
  removedHint: (name: string, keys: string) => `${name} removed. ${keys} brings it back.`,
  restored: (name: string) => `${name} is back, with its answers.`,
  restore: 'Bring back',
  tooFew: (name: string) => `${name} stays: there are no fewer.`,
  tooMany: 'There are as many as there may be.',
};
