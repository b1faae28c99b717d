import { expect } from '../../../../testing/index.js';
import { readySession } from '../testing/answered-session.js';
import { ticketAs } from './ticket-format.js';

describe('ticketAs', () => {
  const { ticket } = readySession().view;

  it('writes the title above the description', () => {
    expect(ticketAs('text', ticket)).to.equal(`${ticket.title}\n\n${ticket.description.text}`);
    expect(ticketAs('markdown', ticket)).to.equal(`# ${ticket.title}\n\n${ticket.description.markdown}`);
  });

  it('writes JSON that gives the ticket again', () => {
    expect(JSON.parse(ticketAs('json', ticket))).to.deep.equal(ticket);
  });
});
