import type { QuestionCell } from '@filrouge/scenario';
import type { CallPlace } from './call-place.js';
import { nudgeOf } from './found-offers.js';
import type { Offer } from './offer.js';
import type { Said } from './said.js';
import { shapedTypes, valueFor } from './values-by-type.js';

/** What has a shape of its own is meant as an answer more surely than words are. */
const shapeScore = 0.8;
/** More questions of one shape are told apart by their names. */
const mostOfType = 8;
/** Questions of one type looked at for one key press, those that are open first in document order. */
const mostExamined = 200;

/** Answers to questions that take what was typed by its shape. `named` tells how well what was typed names a question. */
export function shapedOffers(said: Said, place: CallPlace, named: (id: string) => number): readonly Offer[] {
  return shapedTypes.flatMap((type) => ofType(type, { said, place, named }));
}

interface ShapeSetting {
  readonly said: Said;
  readonly place: CallPlace;
  readonly named: (id: string) => number;
}

function ofType(type: string, setting: ShapeSetting): readonly Offer[] {
  if (valueFor(type, setting.said, undefined) === undefined) return [];
  const cells = setting.place.index.ofType(type).slice(0, mostExamined);
  const offers = cells.flatMap((cell) => offerFor(cell, setting));
  return offers.toSorted((one, other) => other.score - one.score).slice(0, mostOfType);
}

function offerFor(cell: QuestionCell, { said, place, named }: ShapeSetting): readonly Offer[] {
  const today = place.question(cell)?.value;
  const value = place.read(cell, valueFor(cell.type.name, said, today));
  if (value === undefined) return [];
  return [answerOffer(cell, { value, place, score: shapeScore + 0.15 * named(cell.id) + nudgeOf(cell, place) })];
}

/** An answer that was typed. */
export function answerOffer(
  cell: QuestionCell,
  {
    value,
    place,
    score,
  }: { readonly value: NonNullable<ReturnType<CallPlace['read']>>; readonly place: CallPlace; readonly score: number },
): Offer {
  const shown = { text: place.show(cell, value), locale: place.view.locale };
  return { key: `${cell.id} typed`, act: 'answer', ...place.tell(cell, value), shown, value, score };
}
