let agent;

const page = () => agent?.shadowRoot?.querySelector('filrouge-step-page')?.shadowRoot;
const element = () => agent?.shadowRoot?.querySelector('filrouge-question');
/** On the page of a step: the question's row, whole or not yet. */
const row = (id) => page()?.querySelector(`[data-id="${id}"]`) ?? null;
/** The question in sight: the one that is ready, or was shown before, stands beside it unseen. */
const onStage = (question, selector) => question?.shadowRoot?.querySelector(`.turn:not(.upcoming) ${selector}`);
const articleIn = (place) => onStage(place?.querySelector('filrouge-question'), 'article.question');
const finder = () => agent.shadowRoot.querySelector('filrouge-palette');
/** What is on the screen, not what the call says: titles begin with the question's number. */
const box = (id) => {
  if (agent?.density === 'step') return articleIn(row(id)) ?? row(id);
  const article = onStage(element(), 'article.question');
  const title = article?.querySelector('#label > span')?.textContent ?? '';
  return title.startsWith(`${Number(id.slice(1))}. `) ? article : null;
};
/** A synthetic click moves no focus: on a page the answer counts when the focus leaves, which is said here. */
const leaving = (id, input) => {
  if (agent.density !== 'step' || !input) return input;
  input.click = () => {
    HTMLElement.prototype.click.call(input);
    row(id).querySelector('filrouge-question').giveDraft();
  };
  return input;
};
const option = (id, place) => leaving(id, box(id).querySelectorAll('.option-input')[place]);
const questions = (view) => view.steps.flatMap((step) => step.items);

/** Nothing is left open: what is needed is not known, the rest is passed over, until nothing asks for more. */
const finish = (session) => {
  for (let round = 0; !session.view.isReady; round++) {
    if (round > 20) throw new Error('[bench] the ticket is held back');
    for (const { id } of session.view.missing) session.send({ type: 'ANSWER_UNKNOWN', id });
    for (const { kind, id, provenance } of questions(session.view)) {
      if (kind === 'question' && provenance === undefined) session.send({ type: 'QUESTION_SKIPPED', id });
    }
  }
};

export default {
  modes: ['step', 'all'],
  init(handle) {
    agent = handle;
  },
  box,
  input: (id) => box(id).querySelector('input.field'),
  option: (id, value) => option(id, Number(value.slice(1))),
  bool: (id, value) => option(id, value ? 0 : 1),
  palette: {
    open: () => agent.shadowRoot.querySelector('.search').click(),
    /** It is there, and knows the questions: without them nothing missing is offered. */
    isReady: () => (finder()?.shadowRoot?.querySelectorAll('[role="option"]').length ?? 0) > 0,
    field: () => finder().shadowRoot.querySelector('input'),
    settled: () => finder().updateComplete,
  },
  next: () => onStage(element(), '[data-action="goOn"]'),
  data: (handle) => {
    const given = questions(handle.session.view).filter(({ value }) => value !== undefined);
    return Object.fromEntries(given.map(({ id, value }) => [id, value]));
  },
  /** One call after another in the same page, to see what stays behind. */
  calls: {
    /** Answers what is asked, sends the ticket and opens the next call. */
    async next(answers) {
      const { session } = agent;
      for (const { id, value } of answers) {
        session.send({ type: 'ANSWER_GIVEN', id, value });
        // What stands around the question waits for frames: a hundred calls would take minutes.
        await element()?.updateComplete;
      }
      finish(session);
      session.send({ type: 'TICKET_SENT' });
      while (session.view.phase !== 'delivered') await new Promise((resolve) => setTimeout(resolve));
      await agent.updateComplete;
      agent.startCall();
      await agent.updateComplete;
    },
    /** Takes the widget out of the page and puts a new one in, with the same scenario as data. */
    async again(def) {
      const next = document.createElement('filrouge-agent');
      next.scenario = def;
      agent.replaceWith(next);
      agent = next;
      while (!next.session) await next.updateComplete;
      await next.updateComplete;
    },
  },
};
