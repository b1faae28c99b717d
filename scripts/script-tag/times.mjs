/** Days and times are asked and read, with the parts of the script and without. Each takes a page that has loaded the script. */

/** Typed in a line of text where the control cannot be had; what is refused is told, by its code at least. */
export async function problemsOfDate(tab, { hasCalendar }) {
  return tab.evaluate(async (isCalendar) => {
    const agent = document.createElement('filrouge-agent');
    const items = [{ type: 'date', id: 'since', label: 'Since', required: true }];
    const client = { id: 'a', name: 'A', timeZone: 'Europe/Paris' };
    const steps = [{ id: 'start', title: 'Call', items }];
    const ticket = { title: 'A' };
    agent.scenario = { format: 1, id: 'a', version: '1.0.0', locales: ['en'], title: 'A', client, steps, ticket };
    document.body.append(agent);
    const shown = (selector) => agent.renderRoot.querySelector('filrouge-question')?.renderRoot.querySelector(selector);
    const found = [];
    const comes = async (what, isThere) => {
      for (let frame = 0; frame < 300 && !isThere(); frame++) await new Promise(requestAnimationFrame);
      if (!isThere()) found.push(`does not come: ${what}`);
    };
    await comes('a field', () => shown('input.field'));
    const type = (text) => {
      const field = shown('input.field');
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    };
    if (Boolean(shown('input[type=date]')) !== isCalendar) found.push('the wrong control');
    type('never');
    agent.renderRoot.querySelector('filrouge-question').act({ action: 'goOn' });
    const refusal = isCalendar ? 'is not a day' : 'answer-not-a-date';
    await comes(refusal, () => shown('.finding')?.textContent.includes(refusal));
    type('2026-11-12');
    agent.renderRoot.querySelector('filrouge-question').act({ action: 'goOn' });
    const { value } = agent.session.view.steps[0].items[0];
    agent.remove();
    return [...found, ...(value === '2026-11-12' ? [] : [`answered ${value}`]), ...globalThis.problems.splice(0)];
  }, hasCalendar);
}

/** In words where they are loaded with the question, in figures alone where they are not. */
export async function problemsOfTime(tab, text) {
  return tab.evaluate(async (typed) => {
    const agent = document.createElement('filrouge-agent');
    const client = { id: 'a', name: 'A', timeZone: 'Europe/Paris' };
    const steps = [{ id: 'start', title: 'Call', items: [{ type: 'dateTime', id: 'since', label: 'Since' }] }];
    const ticket = { title: 'A' };
    agent.scenario = { format: 1, id: 'a', version: '1.0.0', locales: ['en'], title: 'A', client, steps, ticket };
    document.body.append(agent);
    const field = () => agent.renderRoot.querySelector('filrouge-question')?.renderRoot.querySelector('input.field');
    for (let frame = 0; frame < 300 && !field(); frame++) await new Promise(requestAnimationFrame);
    field().value = typed;
    field().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    agent.renderRoot.querySelector('filrouge-question').act({ action: 'goOn' });
    const { value } = agent.session.view.steps[0].items[0];
    agent.remove();
    return [...(/T13:00:00Z$|T12:00:00Z$/.test(value) ? [] : [`answered ${value}`]), ...globalThis.problems.splice(0)];
  }, text);
}
