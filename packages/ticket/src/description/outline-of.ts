import { inertLines } from '../escape/inert-text.js';
import type { Messages } from '../messages/messages.js';
import { answerSections, gapSections } from './answers.js';
import { doneSections } from './done.js';
import type { Item, Outline, Section } from './outline.js';
import type { DescriptionParts } from './parts.js';
import { requesterSections } from './requester.js';
import { leadOf, summarySections } from './summary.js';

/** In the order the next team needs it: what to do by when, for whom, what is known, what is not, what was done. */
const sectionsInOrder = [summarySections, requesterSections, answerSections, gapSections, doneSections];

/** What the next team must read, in the words of a language; sections with nothing to tell are left out. */
export function outlineOf(parts: DescriptionParts, messages: Messages): Outline {
  const sections = sectionsInOrder.flatMap((sectionsOf) => sectionsOf(parts, messages)).map(withoutBlankItems);
  return {
    locale: messages.locale,
    direction: messages.direction,
    lead: leadOf(parts, messages),
    sections: sections.filter(({ items }) => items.length > 0),
  };
}

function withoutBlankItems({ heading, items }: Section): Section {
  return { heading, items: items.filter(showsSomething) };
}

const showsSomething = ({ label, text }: Item): boolean => inertLines(label + text).length > 0;
