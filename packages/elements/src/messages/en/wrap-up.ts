/** Words of what is left to do once a call is over; loaded with what shows it. */
export const wrapUp = {
  heading: 'After the call',
  time: 'Time since the end of the call',
  within: (time: string, limit: string) => `${time} of ${limit}`,
  past: (time: string, over: string) => `${time}, ${over} past the time planned`,
  ticketNote: 'Note for the ticket (optional)',
  callNote: 'Note on the call (optional)',
  done: 'Done',
  noteGivenIn: (time: string) => `Note handed in after ${time}`,
  doneIn: (time: string) => `Done after ${time}`,
};
