/**
 * A list of clients that cannot be read, in a page that cannot load the panels: what tells of it comes with the list, and so
 * do its words. Takes a page that has loaded the script.
 */
export async function problemsOfUnreadClients(tab) {
  await tab.setRequestInterception(true);
  tab.on('request', (request) => (request.url().includes('filrouge-panels') ? request.abort() : request.continue()));
  await tab.reload({ waitUntil: 'load' });
  return tab.evaluate(openList);
}

/** In the page. */
async function openList() {
  const agent = document.createElement('filrouge-agent');
  agent.catalog = { format: 1, locales: ['en'], clients: 7 };
  document.body.append(agent);
  const panel = () => agent.renderRoot.querySelector('filrouge-picker')?.renderRoot?.querySelector('filrouge-problem');
  const told = () => panel()?.renderRoot?.querySelector('.count')?.textContent ?? '';
  for (let frame = 0; frame < 300 && told() === '' && globalThis.problems.length === 0; frame++)
    await new Promise(requestAnimationFrame);
  const problems = told() === '1 mistake to mend' ? [] : [`tells "${told()}"`];
  agent.remove();
  return [...globalThis.problems.splice(0), ...problems];
}
