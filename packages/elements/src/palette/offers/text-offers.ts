import type { AnswerValue, QuestionCell } from '@filrouge/scenario';
import type { CallPlace } from './call-place.js';
import { nudgeOf } from './found-offers.js';
import type { Offer } from './offer.js';
import type { Said } from './said.js';
import { answerOffer } from './shaped-offers.js';
import { textTypes } from './values-by-type.js';

/** Where everything that was typed is known, it is no news; each word that is not makes it more likely the caller's own. */
const scores = { known: 0.32, eachUnknownWord: 0.1, most: 0.75, sentence: 0.85, name: 0.72 } as const;
/** So many words are a sentence of the caller's, whatever some of them name. */
const sentenceWords = 8;
/** Further ones are found by their names. */
const mostTexts = 4;
/** Questions of one type looked at for one key press. */
const mostExamined = 200;

/** What was typed, as the answer of questions that take any text: what is wrong first. `unknownWords` are those that name nothing. */
export function textOffers(said: Said, place: CallPlace, unknownWords: number): readonly Offer[] {
  if (said.words.length === 0) return [];
  const score = textScore(said, unknownWords);
  const cells = openOnes(place);
  const offers = cells
    .slice(0, mostTexts)
    .flatMap((cell, rank) => textOffer(cell, { said, place, score: score - rank / 50 }));
  return [...nameOffers(said, place), ...offers];
}

function textScore({ words, phone, email }: Said, unknownWords: number): number {
  if (words.length >= sentenceWords && !phone && !email) return scores.sentence;
  return Math.min(scores.most, scores.known + scores.eachUnknownWord * unknownWords);
}

/** On the path; those without an answer first, from what was told last on, then long texts with one, which take more. */
function openOnes(place: CallPlace): readonly QuestionCell[] {
  const cells = textTypes.flatMap((type) => place.index.ofType(type).slice(0, mostExamined));
  const onPath = cells.filter((cell) => place.question(cell));
  const isOpen = (cell: QuestionCell) => place.question(cell)?.provenance === undefined;
  const isAhead = ({ index }: QuestionCell) => index > (place.last?.index ?? -1);
  const open = onPath.filter(isOpen);
  return [
    ...open.filter(isAhead),
    ...open.filter((cell) => !isAhead(cell)),
    ...onPath.filter((cell) => cell.type.name === textTypes[0] && !isOpen(cell)),
  ];
}

interface TextSetting {
  readonly said: Said;
  readonly place: CallPlace;
  readonly score: number;
}

function textOffer(cell: QuestionCell, { said, place, score }: TextSetting): readonly Offer[] {
  const meanings = place.meanings(cell, joined(place.today(cell), said.text));
  return meanings.map((meaning) => answerOffer(cell, { meaning, place, score: score + nudgeOf(cell, place) / 2 }));
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
