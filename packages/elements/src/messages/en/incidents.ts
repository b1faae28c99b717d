import { plural } from '../plural.js';

/** Words of known incidents; loaded with what shows them. */
export const incidents = {
  heading: 'Known incidents',
  open: 'Known incident',
  since: (time: string) => `open since ${time}`,
  calls: (count: number) => `${count} ${plural('en', count, { one: 'call', other: 'calls' })}`,
  fits: (reasons: string) => `Fits: ${reasons}`,
  sameCategory: 'same category',
  link: 'Link this call',
  notThis: 'Not this one',
  seeIt: 'See it',
  newTab: '(new tab)',
  linkedTo: (id: string) => `This call is part of ${id}`,
  sendHint: 'No new ticket is qualified: send as it stands.',
  undo: 'Undo',
  saidFound: (title: string) => `Known incident: ${title}.`,
  saidLinked: (id: string) => `Linked to ${id}. The call can be sent as it stands.`,
  saidUndone: 'Not linked any more. The questions go on.',
  without: (sources: string) => `Known incidents: no answer from ${sources}. The call goes on.`,
  unreachable: 'Known incidents cannot be looked up. The call goes on.',
};
