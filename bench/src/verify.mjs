/** Is a translation honest? The engine must show what the script says after every answer, and hold the same answers. */
import { load } from './browser.mjs';
import { gen, visibleIds } from './script.mjs';
import { walkAnswer, walkOf } from './walk.mjs';

const size = 50;

/** By mode, `ok …` or what differs. */
export async function verify(browser, origin, { name, modes }) {
  const outcomes = {};
  for (const mode of modes) {
    const page = await load(browser, origin, { peer: name, mode, n: size });
    try {
      outcomes[mode] = await (mode === 'step' ? verifyWalk(page) : verifyWhole(page));
      if (page.errors.length > 0) outcomes[mode] += ` (${page.errors.length} page errors: ${page.errors[0]})`;
    } catch (error) {
      outcomes[mode] = `FAIL ${String(error.message).slice(0, 400)}`;
    }
    await page.close();
  }
  return outcomes;
}

/** The walk itself waits for each next question. */
async function verifyWalk(page) {
  const steps = walkOf(gen(size), Number.POSITIVE_INFINITY);
  await page.call('walk', steps);
  const answers = Object.fromEntries(steps.map(({ id, value }) => [id, value]));
  return `ok, ${steps.length} steps, data ${compare(await page.call('data'), answers)}`;
}

async function verifyWhole(page) {
  const script = gen(size);
  const answers = {};
  await compareShown(page, script, answers);
  for (const question of script.questions) {
    if (!visibleIds(script, answers).includes(question.id)) continue;
    const { id, type } = question;
    answers[id] = walkAnswer(question);
    await page.call('fill', [{ id, type, value: answers[id] }]);
    await compareShown(page, script, answers);
  }
  return `ok, ${Object.keys(answers).length} answers, data ${compare(await page.call('data'), answers)}`;
}

async function compareShown(page, script, answers) {
  const shown = await page.call(
    'shownIds',
    script.questions.map(({ id }) => id),
  );
  const wanted = visibleIds(script, answers);
  if (shown.join() === wanted.join()) return;
  const missing = wanted.filter((id) => !shown.includes(id));
  const extra = shown.filter((id) => !wanted.includes(id));
  throw new Error(`after ${Object.keys(answers).at(-1)}: missing ${missing.join()} extra ${extra.join()}`);
}

function compare(data, answers) {
  const differing = Object.entries(answers).filter(
    ([id, answer]) => JSON.stringify(comparable(data?.[id], answer)) !== JSON.stringify(answer),
  );
  if (differing.length === 0) return 'equal';
  return `DIFFERS for ${differing.map(([id, answer]) => `${id}: ${JSON.stringify(answer)} is ${JSON.stringify(data?.[id])}`).join('; ')}`;
}

/** Form.io keeps a multiple choice as a record of ticks. */
function comparable(held, answer) {
  const isRecord = Array.isArray(answer) && held && !Array.isArray(held);
  return isRecord ? Object.keys(held).filter((key) => held[key]) : held;
}
