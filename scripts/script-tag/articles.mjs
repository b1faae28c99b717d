/**
 * Articles of an index in a script-tag page: the parts that show and search them are loaded beside the script, and once
 * they are there a call finds, opens and tries articles to its end with the network cut.
 */
export async function problemsOfArticles(browser, { url }) {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  try {
    await page.goto(`${url}/examples/plain-html/index.html`, { waitUntil: 'load' });
    await page.evaluate(openCall, await contentOf(`${url}/examples/scenarios/logistique/scenario.json`));
    await page.waitForFunction(hasArticles, { timeout: 20_000 });
    await page.setOfflineMode(true);
    problems.push(...(await page.evaluate(callOffline)));
  } catch (error) {
    problems.push(error.message);
  } finally {
    await page.close();
  }
  return problems;
}

const contentOf = async (url) => (await fetch(url)).text();

/** In the page. */
function openCall(scenario) {
  document.querySelector('filrouge-agent').remove();
  const agent = document.createElement('filrouge-agent');
  agent.scenario = scenario;
  // A ticketing tool behind an outbox, as a page has it: what cannot be sent is kept.
  agent.deliver = () =>
    fetch('/tickets', { method: 'POST' }).then(
      () => ({ status: 'delivered' }),
      () => ({ status: 'queued' }),
    );
  agent.setAttribute('knowledge', '/examples/knowledge/index/logistique.json');
  document.body.append(agent);
  return agent.updateComplete;
}

/** In the page. An article is found, and what ends a call is there. */
function hasArticles() {
  const { session } = document.querySelector('filrouge-agent');
  if (!customElements.get('filrouge-delivery')) return false;
  if (!session?.view.ticket.answers.some(({ id }) => id === 'symptom'))
    session?.send({ type: 'ANSWER_GIVEN', id: 'symptom', value: 'imprimante hors ligne' });
  return document
    .querySelector('filrouge-agent')
    .renderRoot.querySelector('filrouge-knowledge')
    ?.renderRoot?.querySelector('.suggestion');
}

/** In the page. */
async function callOffline() {
  const agent = document.querySelector('filrouge-agent');
  const { session } = agent;
  session.send({ type: 'ANSWER_GIVEN', id: 'symptom', value: 'je ne peux pas travailler de chez moi, code 691' });
  await session.searchSettled();
  const found = session.view.suggestions.list[0]?.article;
  const panel = agent.renderRoot.querySelector('filrouge-knowledge');
  await panel.open(found.id, found.title);
  await panel.updateComplete;
  const hasBody = panel.renderRoot.querySelector('.step input') !== null;
  session.send({ type: 'ARTICLE_TRIED', id: found.id, title: found.title, outcome: 'solved' });
  session.send({ type: 'CALL_CLOSED', outcome: 'resolved' });
  for (let wait = 0; wait < 200 && !['queued', 'delivered'].includes(session.view.phase); wait++)
    await new Promise((later) => setTimeout(later, 50));
  const { knowledge } = session.view.ticket;
  const facts = {
    'finds the article': found.id === 'nv-vpn-04',
    'shows it': hasBody,
    'tells the ticket': knowledge.tried[0]?.outcome === 'solved',
    'comes to its end': session.view.phase === 'queued',
  };
  return Object.entries(facts).flatMap(([fact, holds]) => (holds ? [] : [`offline, it never ${fact}`]));
}
