/** Words of the panel that ends a call otherwise than by its ordinary ticket. */
export const ending = {
  open: 'End otherwise',
  heading: 'How does the call end?',
  ways: {
    resolved: 'Solved during the call',
    redirected: 'Sent elsewhere',
    linked: 'Linked to a known incident',
    unfit: 'The script does not fit',
    abandoned: 'Call broken off',
  },
  noTicket: 'no ticket',
  reasons: {
    resolved: 'What solved it? (optional)',
    redirected: 'Sent where? (optional)',
    linked: 'Which known incident? (optional)',
    unfit: 'Why does the script not fit?',
    abandoned: 'Why was the call broken off?',
  },
  reasonMissing: 'Say why: nothing else will tell.',
  end: 'End the call',
  endAndSend: 'End and send',
  cancel: 'Cancel',
};
