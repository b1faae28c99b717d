import type { Deliver } from '@filrouge/engine';

/** A scenario of one question. */
export const scenario = {
  format: 1,
  id: 'frameworks',
  version: '1.0.0',
  locales: ['en'],
  title: 'One question',
  client: { id: 'acme', name: 'Acme Logistics', color: '#0b6e4f' },
  context: { caller: 'text' },
  steps: [
    {
      id: 'problem',
      title: 'Problem',
      items: [
        { type: 'text', id: 'symptom', label: 'Symptom', say: 'What happens exactly?', required: true },
        { type: 'text', id: 'caller', label: 'Caller', prefill: 'context.caller' },
      ],
    },
  ],
  ticket: { title: '{{ symptom }}' },
};

/** What the page knows of the call; made once, for another object is other data. */
export const context = { caller: 'Ana' };

/** A ticketing tool that takes every ticket, and names it by its title. */
export const deliver: Deliver = (ticket) =>
  Promise.resolve({ status: 'delivered', reference: `${ticket.title} of ${ticket.answers[1]?.display ?? 'nobody'}` });
