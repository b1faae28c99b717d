const agent = document.querySelector('filrouge-agent');

// What this page knows of the caller; the scenario says under `context` which of it it takes.
agent.context = { callerName: 'Nadia Ferrand', callerPhone: '+33 1 99 00 12 34', site: 'lille', vip: false };

// A page that hands tickets over itself gives `deliver`; this one only listens.
agent.addEventListener('filrouge-ticket-submitted', ({ detail: ticket }) => {
  document.querySelector('#ticket').textContent = JSON.stringify(ticket, null, 2);
});
