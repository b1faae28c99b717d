/** One engine in a process of its own: node --expose-gc worker.mjs <engine> <plain|chained> <n> <budget ms>; prints JSON. */
import { gen, genChained, holds, visibleIds } from '../script.mjs';
import { chainAnswers, probes, spread, walkAnswer } from '../walk.mjs';

const [name, kind, size, budget] = process.argv.slice(2);
const n = Number(size);
const budgetMs = Number(budget);
const answersMeasured = 300;
const fewestAnswers = 5;
const chainsMeasured = 30;
/** Code that runs for the first time is not what a call is made of. */
const warmMs = 500;

const importStart = performance.now();
const engine = await (await import(`./engines/${name}.mjs`)).createEngine();
const importMs = performance.now() - importStart;

const print = (reading) => process.stdout.write(`${JSON.stringify(reading)}\n`);

// Where hidden answers count, or questions come in order only, chained conditions are another language.
if (kind === 'chained' && (engine.hiddenAnswersCount || !engine.visible)) print({ isLeftOut: true });
else {
  // Engines that warn of large definitions would time the terminal.
  console.warn = () => {};
  console.error = () => {};
  const script = kind === 'chained' ? genChained(n) : gen(n);
  const definition = engine.prepare(script, kind);
  const { first, load, instance } = await measureLoads(definition);
  const heapMB = first < budgetMs ? await heapOfOne(definition) : null;
  const answer = engine.visible ? answerAnywhere : walk;
  if (first < budgetMs) answer(await engine.load(definition), script, warmMs);
  const { apply, isRight } = answer(instance, script, budgetMs);
  const { label } = engine;
  print({
    engine: name,
    label,
    kind,
    n,
    importMs,
    definitionBytes: definition.length,
    first,
    load,
    apply,
    heapMB,
    isRight,
  });
}
process.exit(0);

async function measureLoads(definition) {
  const load = [];
  let instance;
  for (const end = performance.now() + budgetMs; load.length < 15 && (load.length < 3 || performance.now() < end);) {
    const start = performance.now();
    instance = await engine.load(definition);
    load.push(performance.now() - start);
    if (load[0] > budgetMs * 4) break;
  }
  return { first: load[0], load, instance };
}

async function heapOfOne(definition) {
  const count = n <= 200 ? 20 : n <= 1000 ? 5 : 1;
  globalThis.gc();
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  globalThis.kept = [];
  for (let at = 0; at < count; at++) globalThis.kept.push(await engine.load(definition));
  globalThis.gc();
  globalThis.gc();
  const after = process.memoryUsage().heapUsed;
  globalThis.kept = undefined;
  return (after - before) / 1048576 / count;
}

/** Any question may be answered at any time; what is shown at the end is checked against the script. */
function answerAnywhere(instance, script, longestMs) {
  const answers = {};
  const apply = [];
  const end = performance.now() + longestMs;
  for (const { id, value } of kind === 'chained' ? chainAnswers(script, chainsMeasured) : flips(script)) {
    answers[id] = value;
    const start = performance.now();
    engine.answer(instance, id, value);
    apply.push(performance.now() - start);
    if (performance.now() > end && apply.length >= fewestAnswers) break;
  }
  const shown = new Set(visibleIds(script, answers));
  return {
    apply,
    isRight: script.questions.every(({ id }) => Boolean(engine.visible(instance, id)) === shown.has(id)),
  };
}

/** On, then off, then on again, until there are enough. */
function flips(script) {
  const list = spread(probes(script), 60);
  return Array.from({ length: answersMeasured }, (_, turn) => {
    const { id, on, off } = list[turn % list.length];
    return { id, value: Math.floor(turn / list.length) % 2 ? off : on };
  });
}

/** Engines that ask one question at a time, in order. */
function walk(instance, { questions }, longestMs) {
  const answers = {};
  const apply = [];
  let isRight = true;
  let place = 0;
  const end = performance.now() + longestMs;
  while (isRight && place < questions.length && apply.length < answersMeasured && performance.now() < end) {
    const question = questions[place];
    const value = walkAnswer(question);
    answers[question.id] = value;
    const start = performance.now();
    engine.answer(instance, question.id, value);
    apply.push(performance.now() - start);
    const next = questions.findIndex((other, at) => at > place && holds(other.when, answers));
    isRight = engine.at(instance) === (questions[next]?.id ?? 'done');
    place = next < 0 ? questions.length : next;
  }
  return { apply, isRight };
}
