/** A scenario with rows is opened, with the part of the script that reads them and without. Takes a page that has loaded the script. */

/** Opened once the part came; told with a way to try again where it is missing, and opened by that once it can be had. */
export async function problemsOfParts(tab, { hasParts }) {
  const problems = await tab.evaluate(openRows, hasParts);
  if (hasParts) return problems;
  tab.removeAllListeners('request');
  await tab.setRequestInterception(false);
  return [...problems, ...(await tab.evaluate(tryAgain))];
}

/** In the page. */
async function openRows(isWhole) {
  const agent = document.createElement('filrouge-agent');
  const machine = { type: 'text', id: 'tag', label: 'Tag', required: true };
  const items = [{ type: 'repeat', id: 'machines', label: 'Machines', min: 1, max: 3, items: [machine] }];
  const client = { id: 'a', name: 'A', timeZone: 'Europe/Paris' };
  const steps = [{ id: 'start', title: 'Call', items }];
  const ticket = { title: 'A' };
  agent.id = 'rows';
  agent.scenario = { format: 1, id: 'a', version: '1.0.0', locales: ['en'], title: 'A', client, steps, ticket };
  document.body.append(agent);
  const field = () => agent.renderRoot.querySelector('filrouge-question')?.renderRoot.querySelector('input');
  const isTold = () => agent.renderRoot.querySelector('.failure')?.textContent.includes('could not be loaded') ?? false;
  const wanted = isWhole ? field : isTold;
  for (let frame = 0; frame < 300 && !wanted(); frame++) await new Promise(requestAnimationFrame);
  if (!wanted()) return [isWhole ? 'asks nothing' : 'does not tell what is missing'];
  if (!isWhole) return [];
  const { session } = agent;
  session.send({ type: 'ANSWER_GIVEN', id: 'machines[1].tag', value: 'PC-1' });
  session.send({ type: 'ROW_ADDED', id: 'machines' });
  session.send({ type: 'ANSWER_GIVEN', id: 'machines[2].tag', value: 'PC-2' });
  const told = session.ticketIn('en').answers.map(({ id }) => id);
  const hasBoth = told.includes('machines[1].tag') && told.includes('machines[2].tag');
  agent.remove();
  return [...(hasBoth ? [] : [`tells ${told.join(' ')}`]), ...globalThis.problems.splice(0)];
}

/** In the page. */
async function tryAgain() {
  const agent = document.querySelector('#rows');
  agent.renderRoot.querySelector('.failure .button').click();
  const field = () => agent.renderRoot.querySelector('filrouge-question')?.renderRoot.querySelector('input');
  for (let frame = 0; frame < 300 && !field(); frame++) await new Promise(requestAnimationFrame);
  const found = field() ? [] : ['does not open when tried again'];
  agent.remove();
  return [...found, ...globalThis.problems.splice(0)];
}

/** Rows whose type is misspelt: that is told, with the type that is meant. In a page that has loaded the script, and no part. */
export const problemsOfMisspeltType = (tab) => tab.evaluate(tellMisspelt);

/** In the page. */
async function tellMisspelt() {
  const agent = document.createElement('filrouge-agent');
  const machine = { type: 'text', id: 'tag', label: 'Tag' };
  const items = [{ type: 'repaet', id: 'machines', label: 'Machines', max: 3, items: [machine] }];
  const client = { id: 'a', name: 'A', timeZone: 'Europe/Paris' };
  const steps = [{ id: 'start', title: 'Call', items }];
  const ticket = { title: 'A' };
  agent.scenario = { format: 1, id: 'a', version: '1.0.0', locales: ['en'], title: 'A', client, steps, ticket };
  document.body.append(agent);
  const told = () => agent.renderRoot.querySelector('filrouge-problem')?.renderRoot?.textContent ?? '';
  const isTold = () => told().includes('"repeat"');
  for (let frame = 0; frame < 300 && !isTold(); frame++) await new Promise(requestAnimationFrame);
  const problems = isTold() ? [] : [`tells "${told()}"`];
  agent.remove();
  return [...globalThis.problems.splice(0), ...problems];
}

/** What few scenarios ask, in one of them: types, a pattern, a search of the page's data, files. */
const seldomAsked = {
  format: 1,
  id: 'a',
  version: '1.0.0',
  locales: ['en'],
  title: 'A',
  client: { id: 'a', name: 'A', timeZone: 'Europe/Paris' },
  steps: [
    {
      id: 'start',
      title: 'Call',
      items: [
        { type: 'scale', id: 'mood', label: 'Mood', min: 1, max: 5 },
        { type: 'text', id: 'tag', label: 'Tag', pattern: 'PC-\\d+' },
        { type: 'lookup', id: 'site', label: 'Site', source: 'sites' },
        { type: 'files', id: 'shots', label: 'Pictures' },
        { type: 'duration', id: 'since', label: 'For how long' },
      ],
    },
  ],
  ticket: { title: 'A' },
};

/** What goes wrong with it, in a page that has loaded the script. */
export const problemsOfSeldom = (tab) => tab.evaluate(askSeldom, seldomAsked);

/** In the page. */
async function askSeldom(scenario) {
  const agent = document.createElement('filrouge-agent');
  agent.lookups = { sites: { search: async () => [{ value: 's1', label: 'Lyon' }] } };
  agent.upload = async () => ({ reference: 'r1' });
  agent.scenario = scenario;
  document.body.append(agent);
  for (let frame = 0; frame < 300 && !agent.session; frame++) await new Promise(requestAnimationFrame);
  const { session } = agent;
  const answered = (id) => session.view.steps[0].items.find((item) => item.id === id).value;
  session.send({ type: 'ANSWER_GIVEN', id: 'mood', value: '4' });
  session.send({ type: 'ANSWER_GIVEN', id: 'since', value: '2 h' });
  session.send({ type: 'ANSWER_GIVEN', id: 'tag', value: 'none' });
  session.lookUp('site', 'ly');
  session.attach('shots', [new File(['a'], 'a.png', { type: 'image/png' })]);
  const comes = [
    () => session.view.lookups?.site?.entries[0]?.label === 'Lyon',
    () => answered('shots')?.[0]?.reference === 'r1',
  ];
  const [isFound, isStored] = comes;
  for (let frame = 0; frame < 300 && !comes.every((isThere) => isThere()); frame++)
    await new Promise(requestAnimationFrame);
  const facts = {
    'reads a scale': answered('mood') === 4,
    'reads a duration': answered('since') === 'PT2H',
    'holds a text against a pattern': session.view.steps[0].items[1].issues.length === 1,
    'searches the data of the page': isFound(),
    'stores a file': isStored(),
  };
  agent.remove();
  const missing = Object.entries(facts).flatMap(([fact, holds]) => (holds ? [] : [`it never ${fact}`]));
  return [...missing, ...globalThis.problems.splice(0)];
}
