import type { Incident, IncidentSource } from '@filrouge/knowledge';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { answeredSession } from '../testing/answered-session.js';
import './incidents.define.js';

const meta: Meta = { title: 'Elements/Incidents', component: 'filrouge-incidents' };
export default meta;

const network: Incident = {
  id: 'INC-204',
  title: 'Réseau coupé sur le site 2',
  since: '2026-11-12T08:12:00Z',
  calls: 14,
  url: 'https://status.example/204',
  advice: 'Rétablissement prévu à 11 h.',
};

/** A call about a dead network, with what its source tells. */
function withSource(open: IncidentSource['open'], isLinked = false): StoryObj {
  return {
    render: (_args, { globals }) => {
      const options = { locale: String(globals['locale'] ?? 'fr'), incidents: { id: 'Supervision', open } };
      const session = answeredSession({ symptom: 'Plus de réseau ici' }, options);
      if (isLinked) session.send({ type: 'INCIDENT_LINKED', id: network.id, title: network.title });
      return html`<filrouge-incidents .session=${session}></filrouge-incidents>`;
    },
  };
}

const telling =
  (...incidents: readonly Incident[]) =>
  () =>
    Promise.resolve({ incidents, issues: [] });

/** One fits. */
export const One = withSource(telling(network));

/** Three fit: the key is the first one's. */
export const Three = withSource(
  telling(network, { id: 'A-7', title: 'Réseau lent' }, { id: 'A-8', title: 'Réseau Wi-Fi instable', calls: 2 }),
);

/** The call is part of it. */
export const Linked = withSource(telling(network), true);

/** Its source does not answer. */
export const Failing = withSource(() => Promise.reject(new Error('gone')));
