import { CallPlace, type PaletteCall } from './call-place.js';
import { foundOffers, openOffer } from './found-offers.js';
import { namedOffers } from './named-offers.js';
import type { Offer } from './offer.js';
import { saidOf } from './said.js';
import { shapedOffers } from './shaped-offers.js';
import { textOffers } from './text-offers.js';

/** More rows are never read: typing on is quicker. */
export const mostOffers = 50;
/** What is missing, shown before anything is typed: as much as a glance takes. */
const mostMissing = 7;

/** What can be done in a call with what was typed, best first; the way to what is missing while nothing is. */
export function offersOf(typed: string, call: PaletteCall): readonly Offer[] {
  const place = new CallPlace(call);
  return typed.trim() === '' ? missingOffers(place) : typedOffers(typed, place);
}

function typedOffers(typed: string, place: CallPlace): readonly Offer[] {
  const said = saidOf(typed);
  const { matches } = place.index.search(said.text, mostOffers);
  const names = new Map(matches.filter(({ entry }) => !entry.option).map(({ entry, score }) => [entry.cell.id, score]));
  const unknownWords = matches[0]?.missed ?? said.words.length;
  const offers = [
    ...namedOffers(typed, place),
    ...shapedOffers({ said, place, named: (id) => names.get(id) ?? 0 }),
    ...matches.flatMap((match) => foundOffers(match, said, place)),
    ...textOffers(said, place, unknownWords),
  ];
  return withoutRepeats(offers.toSorted((one, other) => other.score - one.score)).slice(0, mostOffers);
}

function withoutRepeats(offers: readonly Offer[]): readonly Offer[] {
  const seen = new Set<string>();
  return offers.filter(({ key }) => !seen.has(key) && seen.add(key));
}

function missingOffers(place: CallPlace): readonly Offer[] {
  const { missing } = place.view;
  return missing.slice(0, mostMissing).flatMap(({ id }) => {
    const cell = place.index.question(id);
    return cell ? [openOffer(cell, place, 0)] : [];
  });
}
