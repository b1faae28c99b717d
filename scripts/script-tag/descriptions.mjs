/** A ticket is described, with the parts of the script and without. Takes a page that has loaded the script. */

/** In the words of tickets once they are there; where they are missing, every answer is told all the same. */
export async function problemsOfDescription(tab, expected) {
  return tab.evaluate(async (text) => {
    const agent = document.createElement('filrouge-agent');
    const client = { id: 'a', name: 'A', timeZone: 'Europe/Paris' };
    const steps = [{ id: 'start', title: 'Call', items: [{ type: 'yesNo', id: 'isUrgent', label: 'Urgent' }] }];
    const ticket = { title: 'A' };
    agent.scenario = {
      format: 1,
      id: 'a',
      version: '1.0.0',
      locales: ['en'],
      title: 'A',
      client,
      steps,
      ticket,
    };
    document.body.append(agent);
    await agent.updateComplete;
    agent.session.send({ type: 'ANSWER_GIVEN', id: 'isUrgent', value: true });
    const told = () => Object.values(agent.session.ticketIn('en').description).join('\n');
    for (let frame = 0; frame < 300 && !told().includes(text); frame++) await new Promise(requestAnimationFrame);
    const found = told().includes(text) ? [] : [`tells ${told()}`];
    agent.remove();
    return [...found, ...globalThis.problems.splice(0)];
  }, expected);
}
