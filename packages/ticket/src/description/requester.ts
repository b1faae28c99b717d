import type { Messages } from '../messages/messages.js';
import { ownItems } from './labelled.js';
import type { Section } from './outline.js';
import type { DescriptionParts } from './parts.js';

/** Who called, and how to reach them. */
export function requesterSections({ requester }: DescriptionParts, messages: Messages): readonly Section[] {
  const items = [
    ...ownItems('name', requester.name, messages),
    ...ownItems('phone', requester.phone, messages),
    ...ownItems('email', requester.email, messages),
    ...ownItems('reference', requester.id, messages),
  ];
  return [{ heading: messages.headings.requester, items }];
}
