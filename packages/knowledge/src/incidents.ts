/** What a session loads when it is given sources of known incidents: nothing of it is needed before. */
export { watchIncidents } from './incidents/watch-incidents.js';
