import { yesNoIn } from '@filrouge/ticket';
import type { QuestionCell } from '@filrouge/scenario';
import type { CallEntry } from '../search/call-index.js';
import type { Match } from '../search/text-index.js';
import type { CallPlace } from './call-place.js';
import type { Offer } from './offer.js';
import type { Said } from './said.js';

/** Between two that fit alike, the one that is wanted now: asked, then to ask, then answered, then off the path. */
const nudges = { current: 0.06, unanswered: 0.03, answered: 0, beside: 0.02, pending: -0.05, offPath: -0.12 } as const;
/** Below the answers it may lead to. */
const openWeight = 0.95;
/** A word that says yes or no, beside the words of the question. */
const spokenAnswer = 0.12;

/** What a name that was found gives: its answer, or for a question its answers and the way to it. */
export function foundOffers(match: Match<CallEntry>, said: Said, place: CallPlace): readonly Offer[] {
  const { entry } = match;
  if (entry.option) return optionOffer({ ...match, entry: { ...entry, option: entry.option } }, place);
  const score = match.score + nudgeOf(entry.cell, place);
  const answers = entry.cell.type.valueType === 'bool' ? yesNoOffers(entry.cell, { said, place, score }) : [];
  return [...answers, openOffer(entry.cell, place, score * openWeight)];
}

/** The way to a question. */
export function openOffer(cell: QuestionCell, place: CallPlace, score: number): Offer {
  return { key: `open ${cell.id}`, act: 'open', ...place.tell(cell), score };
}

/** How much more, or less, a question is wanted as the call stands. */
export function nudgeOf(cell: QuestionCell, place: CallPlace): number {
  const { standing } = place.tell(cell);
  const beside = place.last?.step === cell.step ? nudges.beside : 0;
  if (standing !== 'onPath') return nudges[standing] + beside;
  if (place.view.currentId === cell.id) return nudges.current;
  return beside + (place.question(cell)?.provenance === undefined ? nudges.unanswered : nudges.answered);
}

function optionOffer(match: Match<Required<CallEntry>>, place: CallPlace): readonly Offer[] {
  const { cell, option } = match.entry;
  const question = place.question(cell);
  const isOffered = question?.options.some(({ value }) => value === option.value) ?? true;
  const value = isOffered ? withOption(cell, option.value, place) : undefined;
  if (value === undefined) return [];
  return [
    {
      key: `${cell.id} ${option.value}`,
      act: 'answer',
      ...place.tell(cell, value),
      shown: question?.options.find((offered) => offered.value === option.value)?.label ?? option.label,
      value,
      ...(match.name === option.label.text ? {} : { alias: match.name }),
      score: match.score + nudgeOf(cell, place),
    },
  ];
}

/** The option alone, or beside those picked before where the question takes several. */
function withOption(cell: QuestionCell, option: string, place: CallPlace): unknown {
  const today = place.today(cell);
  const picked = today === undefined ? [] : cell.type.picked(today);
  const several = [...picked.filter((value) => value !== option), option];
  return place.firstMeanings(cell, [several, option])[0]?.value;
}

interface YesNoSetting {
  readonly said: Said;
  readonly place: CallPlace;
  readonly score: number;
}

function yesNoOffers(cell: QuestionCell, { said, place, score }: YesNoSetting): readonly Offer[] {
  const { locale } = place.view;
  const saysNo = said.words.some((word) => noWords.has(word));
  return [true, false].map((value) => ({
    key: `${cell.id} ${String(value)}`,
    act: 'answer',
    ...place.tell(cell, value),
    shown: { text: yesNoIn(locale, value), locale },
    value,
    // Yes stands first, unless what was said denies it.
    score: score + (value === saysNo ? -0.01 : saysNo ? spokenAnswer : 0),
  }));
}

/** Words that deny, in the languages of the elements. */
const noWords: ReadonlySet<string> = new Set(['non', 'pas', 'aucun', 'jamais', 'no', 'not', 'never', 'none']);
