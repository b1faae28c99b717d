import type { AnswerValue, QuestionCell } from '@filrouge/scenario';
import { isSecret, type CallPlace } from './call-place.js';
import { nudgeOf } from './found-offers.js';
import type { Offer } from './offer.js';
import type { Said } from './said.js';
import { answerOffer } from './shaped-offers.js';
import { textTypes } from './values-by-type.js';

/** Where everything that was typed is known, it is no news; each word that is not makes it more likely the caller's own. */
const scores = { known: 0.32, eachUnknownWord: 0.1, most: 0.75, sentence: 0.85, name: 0.72 } as const;
/** So many words are a sentence of the caller's, whatever some of them name. */
const sentenceWords = 8;
/** As many as one key takes; further ones are found by their names. */
const mostTexts = 6;
/** Questions of one type looked at for one key press. */
const mostExamined = 200;

/** What was typed, as the answer of questions that take any text: what is wrong first. `unknownWords` are those that name nothing. */
export function textOffers(said: Said, place: CallPlace, unknownWords: number): readonly Offer[] {
  if (said.words.length === 0) return [];
  const score = textScore(said, unknownWords);
  const cells = openOnes(place, said);
  const offers = cells
    .slice(0, mostTexts)
    .flatMap((cell, rank) => textOffer(cell, { said, place, score: score - rank / 50 }));
  return [...nameOffers(said, place), ...offers];
}

const isSentence = ({ words, phone, email }: Said) => words.length >= sentenceWords && !phone && !email;

function textScore(said: Said, unknownWords: number): number {
  if (isSentence(said)) return scores.sentence;
  return Math.min(scores.most, scores.known + scores.eachUnknownWord * unknownWords);
}

/** What may be asked still: what is wrong, then on from what was told last, then the rest; long texts with an answer take more. */
function openOnes(place: CallPlace, said: Said): readonly QuestionCell[] {
  const [long, short] = textTypes.map((type) => place.index.ofType(type).slice(0, mostExamined).filter(applies(place)));
  const isOpen = (cell: QuestionCell) => place.today(cell) === undefined;
  const told = (long ?? []).filter((cell) => !isOpen(cell));
  const open = inOrder([...(long ?? []), ...(short ?? [])].filter(isOpen), place);
  // Nothing tells yet what is wrong, or the caller tells it at length: that is what long texts are for.
  const isLongFirst = told.length === 0 || isSentence(said);
  const ranked = isLongFirst ? open.toSorted(longFirst) : open;
  // What is never stored is asked for by name: a guess would take what the ticket needs.
  return [...ranked.filter((cell) => !isSecret(cell)), ...told, ...ranked.filter(isSecret)];
}

/** Questions off the path are no guess for words that name nothing. */
const applies = (place: CallPlace) => (cell: QuestionCell) => place.tell(cell).standing !== 'offPath';

/** In document order from what was told last on, and round to what stands before it. */
function inOrder(cells: readonly QuestionCell[], { last }: CallPlace): readonly QuestionCell[] {
  const roundOf = ({ index }: QuestionCell) => (index > (last?.index ?? -1) ? 0 : 1);
  return cells.toSorted((one, other) => roundOf(one) - roundOf(other) || one.index - other.index);
}

const rankOf = ({ type }: QuestionCell) => (type.name === textTypes[0] ? 0 : 1);
const longFirst = (one: QuestionCell, other: QuestionCell) => rankOf(one) - rankOf(other);

interface TextSetting {
  readonly said: Said;
  readonly place: CallPlace;
  readonly score: number;
}

function textOffer(cell: QuestionCell, { said, place, score }: TextSetting): readonly Offer[] {
  const meanings = place.meanings(cell, joined(place.today(cell), said.text));
  return meanings.map((meaning) => answerOffer(cell, { meaning, place, score }));
}

/** A caller goes on telling: what was told stays. */
function joined(today: AnswerValue | undefined, text: string): string {
  return typeof today === 'string' && today !== '' ? `${today}\n${text}` : text;
}

/** Words that all begin with a capital, two or more, are a person's name as likely as anything. */
function nameOffers(said: Said, place: CallPlace): readonly Offer[] {
  const words = said.text.split(/\s+/u);
  const isName = words.length <= 4 && words.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word));
  return place.index
    .ofType('person')
    .slice(0, mostTexts)
    .flatMap((cell) => {
      const question = place.question(cell);
      const meanings = question && question.provenance === undefined ? place.meanings(cell, said.text) : [];
      const score = isName && words.length > 1 ? scores.name : scores.known - 0.08;
      return meanings.map((meaning) => answerOffer(cell, { meaning, place, score: score + nudgeOf(cell, place) }));
    });
}
