/** What most clients' scenarios ask for is a file of its own. Each takes a page that has loaded the script, and no part. */

const small = {
  format: 1,
  id: 'a',
  version: '1.0.0',
  locales: ['en'],
  title: 'A',
  client: { id: 'a', name: 'A' },
  steps: [{ id: 'start', title: 'Call', items: [{ type: 'yesNo', id: 'isUrgent', label: 'Urgent' }] }],
  ticket: { title: 'A' },
};

/** With opening hours, what the host knows, facts, a number and texts that are filled in. */
const usual = {
  ...small,
  client: { ...small.client, timeZone: 'UTC', hours: [{ days: 'mon-sun', from: '00:00', to: '24:00' }] },
  context: { people: 'integer' },
  steps: [
    {
      id: 'start',
      title: 'Call',
      items: [
        { type: 'integer', id: 'people', label: 'People', prefill: 'context.people' },
        { type: 'text', id: 'site', label: 'Site of {{ people }}', when: 'clientOpen && isMany' },
      ],
    },
  ],
  facts: [{ id: 'isMany', type: 'yesNo', value: 'people > 5' }],
};

const isOfLanguage = (url) => /\/filrouge-(?:repeats|seldom|usual)\.js/.test(url);

/** Its call is there at once, and nothing was asked for. */
export async function problemsOfSmall(tab) {
  const asked = [];
  tab.on('request', (request) => isOfLanguage(request.url()) && asked.push(request.url()));
  const problems = await tab.evaluate(async (scenario) => {
    const agent = document.createElement('filrouge-agent');
    agent.scenario = scenario;
    document.body.append(agent);
    await agent.updateComplete;
    const found = agent.session?.view.current?.id === 'isUrgent' ? [] : ['asks nothing at once'];
    // One that was read by the page is taken at once as well.
    const read = globalThis.Filrouge.parseScenario(scenario);
    agent.scenario = read.scenario;
    await agent.updateComplete;
    const isThere = agent.session?.view.current?.id === 'isUrgent';
    agent.remove();
    return [...found, ...(isThere ? [] : ['asks nothing of one that was read']), ...globalThis.problems.splice(0)];
  }, small);
  return [...problems, ...asked.map((url) => `asks for ${url}`)];
}

/** Its part comes before it is read, whoever reads it; a page that reads it itself without asking is told what is missing. */
export const problemsOfUsual = (tab) =>
  tab.evaluate(async (scenario) => {
    const { createSession, parseScenario, wantParts } = globalThis.Filrouge;
    const early = parseScenario(scenario);
    const told = early.issues?.map(({ code, params }) => `${code} ${params.name}`).join();
    const isThere = () => agent.session?.view.steps[0].items[1]?.label.text === 'Site of 9';
    const agent = document.createElement('filrouge-agent');
    agent.context = { people: 9 };
    agent.scenario = scenario;
    document.body.append(agent);
    for (let frame = 0; frame < 300 && !isThere(); frame++) await new Promise(requestAnimationFrame);
    const shown = agent.session?.view.steps[0].items.map(({ label }) => label?.text).join();
    const problems = isThere() ? [] : [`asks ${shown}`];
    agent.remove();
    await wantParts(scenario);
    const { view } = createSession(parseScenario(scenario).scenario, { context: { people: 2 } });
    return [
      ...problems,
      ...(told === 'part-missing usual' ? [] : [`tells ${told}`]),
      ...(view.steps[0].items[0].value === 2 ? [] : ['fills nothing']),
      ...globalThis.problems.splice(0),
    ];
  }, usual);

/** A scenario that never comes: what it will most likely need was asked for beside it. */
export async function problemsOfAddress(tab) {
  const asked = tab.waitForRequest((request) => /\/filrouge-usual\.js/.test(request.url()), { timeout: 20_000 });
  await tab.evaluate(() => {
    const agent = document.createElement('filrouge-agent');
    agent.scenario = '/nowhere/scenario.json';
    document.body.append(agent);
  });
  return asked.then(
    () => [],
    () => ['asks for nothing'],
  );
}
