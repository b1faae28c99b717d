// What a ticketing tool does with the widget: listen for the ticket.
document.querySelector('filrouge-agent').addEventListener('filrouge-ticket-submitted', (event) => {
  document.querySelector('output').textContent = `${event.detail.priority.level} ${event.detail.title}`;
});
