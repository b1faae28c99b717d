/** Words of the client's rules. */
export const instructions = {
  heading: (client: string) => `Rules of ${client}`,
  severities: { info: 'Note', warning: 'Caution', critical: 'Critical' },
  acknowledge: 'Understood',
  acknowledged: 'Understood',
};
