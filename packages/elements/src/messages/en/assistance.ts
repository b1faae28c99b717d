/** Words of remote assistance; loaded with what shows it. */
export const assistance = {
  heading: 'Remote assistance',
  unknown: (label: string) => `${label}: ask first which machine.`,
  refused: {
    machine: (label: string, target: string) => `${label}: “${target}” is no machine’s name or address.`,
    deviceId: (label: string, target: string) => `${label}: “${target}” is no device’s id.`,
    address: (label: string, target: string) => `${label}: “${target}” is not an address this desk may open.`,
  },
  saves: (file: string) => `saves ${file}`,
  newTab: '(new tab)',
  opened: (time: string) => `opened at ${time}`,
  said: (label: string) => `${label}: noted in the ticket.`,
};
