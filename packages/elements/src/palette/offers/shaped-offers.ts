import type { PreviewedValue } from '@filrouge/engine';
import type { QuestionCell } from '@filrouge/scenario';
import type { CallPlace } from './call-place.js';
import { nudgeOf } from './found-offers.js';
import type { Offer } from './offer.js';
import type { Said } from './said.js';
import { inputsFor, shapedTypes } from './values-by-type.js';

/** What has a shape of its own is meant as an answer more surely than words are. */
const shapeScore = 0.8;
/** A number among words may count anything, or nothing. */
const besideScore = 0.5;
/** As much more as the words beside it name the question. */
const namedWeight = 0.15;
/** More questions of one shape are told apart by their names. */
const mostOfType = 8;
/** Questions of one type looked at for one key press, the first in document order. */
const mostExamined = 100;

/** What offers by shape are made from. */
export interface ShapeSetting {
  readonly said: Said;
  readonly place: CallPlace;
  /** How well what was typed names a question, from 0 to 1. */
  readonly named: (id: string) => number;
}

/** Answers to questions that take what was typed by its shape. */
export function shapedOffers(setting: ShapeSetting): readonly Offer[] {
  return shapedTypes.flatMap((type) => offersOfType(type, setting));
}

function offersOfType(type: string, setting: ShapeSetting): readonly Offer[] {
  const { said, place } = setting;
  const cells = place.index.ofType(type).slice(0, mostExamined);
  const [first] = cells;
  // What one question of a type cannot read, the others cannot either: a sentence is tried once.
  const readable = inputsFor(type, said, {}).filter((input) => first && place.meanings(first, input).length > 0);
  if (readable.length === 0 && type !== 'person') return [];
  const offers = cells.flatMap((cell) => offersFor(cell, setting));
  return offers.toSorted((one, other) => other.score - one.score).slice(0, mostOfType);
}

function offersFor(cell: QuestionCell, { said, place, named }: ShapeSetting): readonly Offer[] {
  const inputs = inputsFor(cell.type.name, said, place.today(cell));
  // "9 h 45" is no nine of anything.
  const isBeside = said.number?.rest !== undefined && said.number.rest !== '' && inputs[0] === said.number.value;
  const score = (isBeside ? besideScore : shapeScore) + namedWeight * named(cell.id) + nudgeOf(cell, place);
  return place.firstMeanings(cell, inputs).map((meaning) => answerOffer(cell, { meaning, place, score }));
}

/** An answer that was typed. */
export function answerOffer(
  cell: QuestionCell,
  { meaning, place, score }: { readonly meaning: PreviewedValue; readonly place: CallPlace; readonly score: number },
): Offer {
  const { value, display } = meaning;
  const shown = { text: display, locale: place.view.locale };
  return { key: `${cell.id} ${display}`, act: 'answer', ...place.tell(cell, value), shown, value, score };
}
