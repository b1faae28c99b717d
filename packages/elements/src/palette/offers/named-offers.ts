import type { PreviewedValue } from '@filrouge/engine';
import type { QuestionCell } from '@filrouge/scenario';
import { wordsOf } from '../search/words.js';
import type { CallPlace } from './call-place.js';
import { foundOffers, nudgeOf } from './found-offers.js';
import type { Offer } from './offer.js';
import { saidOf } from './said.js';
import { answerOffer } from './shaped-offers.js';
import { inputsFor } from './values-by-type.js';

/** The operator says for what it is: nothing is meant more surely. */
const namedScore = 1.1;
/** Without the colon it is a guess. */
const guessedScore = 0.6;
/** A name must be that clear. */
const clearName = 0.6;
const mostNames = 3;

/** "Name: Durand", or "name Durand": the first words name the question, the others are its answer. */
export function namedOffers(text: string, place: CallPlace): readonly Offer[] {
  const [, named, answer] = /^([^:]+):\s*(.+)$/su.exec(text.trim()) ?? [];
  if (named && answer) return offersNamed({ named, answer, score: namedScore, place });
  const [, first, others] = /^(\S+)\s+(.+)$/su.exec(text.trim()) ?? [];
  if (!first || !others || wordsOf(first).length === 0) return [];
  return offersNamed({ named: first, answer: others, score: guessedScore, place });
}

/** What a question that was named is answered with. */
interface Answering {
  readonly answer: string;
  readonly place: CallPlace;
}

interface Naming extends Answering {
  readonly named: string;
  readonly score: number;
}

function offersNamed({ named, answer, score, place }: Naming): readonly Offer[] {
  const { matches } = place.index.search(named, mostNames * mostNames);
  const clear = matches.filter((match) => !match.entry.option && match.score >= clearName).slice(0, mostNames);
  return clear.flatMap(({ entry: { cell }, score: clarity }) => {
    const options = optionsOf(cell, { answer, place });
    const rank = score + clarity / 10 + nudgeOf(cell, place);
    const typed = meaningsFor(cell, { answer, place }).map((meaning) =>
      answerOffer(cell, { meaning, place, score: rank }),
    );
    return [...options.map((offer) => ({ ...offer, score: rank + offer.score / 10 })), ...typed];
  });
}

function meaningsFor(cell: QuestionCell, { answer, place }: Answering): readonly PreviewedValue[] {
  const inputs = inputsFor(cell.type.name, saidOf(answer), place.today(cell));
  return place.firstMeanings(cell, [...inputs, answer]);
}

/** Options of that question that the answer names. */
function optionsOf(cell: QuestionCell, { answer, place }: Answering): readonly Offer[] {
  if (cell.options.length === 0) return [];
  const said = saidOf(answer);
  const { matches } = place.index.search(answer, mostNames * mostNames);
  return matches
    .filter(({ entry }) => entry.option && entry.cell === cell)
    .flatMap((match) => foundOffers(match, said, place));
}
