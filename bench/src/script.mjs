/**
 * The neutral script that every engine is given, translated: `gen(n)` is always the same script.
 * - types cycle: single, text, number, boolean, multi;
 * - every third question is shown only if one earlier, unconditional question has a certain answer;
 * - one question in five is required (never a boolean: a required checkbox means "must be ticked" in half of the peers);
 * - one in three has a help text.
 */
export const types = ['single', 'text', 'number', 'boolean', 'multi'];
const requiredPlaces = [0, 1, 2, 4];
const conditionTypes = ['single', 'number', 'boolean'];

const words = (
  'poste compte imprimante reseau messagerie acces site serveur ecran client contrat agence caisse badge ' +
  'telephone application facture session profil panne alerte erreur message delai impact urgence utilisateur service ' +
  'materiel logiciel version numero dossier date lieu horaire contact'
).split(' ');

/** The script of n questions. */
export function gen(n) {
  const random = randomOf(20240601);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const phrase = (count) => Array.from({ length: count }, () => pick(words)).join(' ');
  const questions = [];
  for (let place = 0; place < n; place++) {
    const question = plainQuestion(place, { random, phrase });
    if (place % 3 === 2) question.when = conditionOn(questions[pick(candidates(place))]);
    questions.push(question);
  }
  return { id: `script-${n}`, title: `Script de qualification (${n})`, questions };
}

/**
 * A script whose conditions chain: ten yes-or-no questions, each shown when the one before it is on the path and says
 * yes, then the next ten.
 */
export function genChained(n) {
  const questions = Array.from({ length: n }, (_, place) => ({
    id: idAt(place),
    type: 'boolean',
    title: `${place + 1}. Question ?`,
    required: false,
    ...(place % chainLength === 0 ? {} : { when: { q: idAt(place - 1), op: 'eq', value: true } }),
  }));
  return { id: `chained-${n}`, title: `Script enchaîné (${n})`, questions };
}
export const chainLength = 10;

/** Whether a condition holds. */
export function holds(when, answers) {
  if (!when) return true;
  const value = answers[when.q];
  return when.op === 'eq' ? value === when.value : typeof value === 'number' && value > when.value;
}

/** Ids of the questions shown: what every translation is checked against. A hidden question's answer does not count. */
export function visibleIds({ questions }, answers) {
  const counted = {};
  const shown = questions.filter(({ id, when }) => {
    const isShown = holds(when, counted);
    if (isShown) counted[id] = answers[id];
    return isShown;
  });
  return shown.map(({ id }) => id);
}

const idAt = (place) => `q${String(place + 1).padStart(5, '0')}`;

function plainQuestion(place, { random, phrase }) {
  const type = types[place % 5];
  const title = `${place + 1}. ${phrase(5 + Math.floor(random() * 6))} ?`;
  const required = place % 5 === requiredPlaces[Math.floor(place / 5) % 4];
  const question = { id: idAt(place), type, title, required };
  if (random() < 1 / 3) question.help = `Consigne : ${phrase(10 + Math.floor(random() * 8))}.`;
  if (type === 'single' || type === 'multi') {
    const count = type === 'single' ? 4 : 5;
    question.choices = Array.from({ length: count }, (_, at) => ({ value: `v${at}`, text: `${phrase(2)} ${at}` }));
  }
  if (type === 'number') Object.assign(question, { min: 0, max: 500 });
  return question;
}

/** Places near by that a condition may read. */
function candidates(place) {
  const near = Array.from({ length: Math.min(place, 12) }, (_, back) => place - 1 - back).toReversed();
  return near.filter((at) => at % 3 !== 2 && conditionTypes.includes(types[at % 5]));
}

function conditionOn({ id, type }) {
  if (type === 'number') return { q: id, op: 'gt', value: 10 };
  return { q: id, op: 'eq', value: type === 'single' ? 'v1' : true };
}

/** mulberry32 */
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
