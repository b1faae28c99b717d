import type { Session } from '../session.js';
import type { QuestionView } from '../view.js';

/** A question on the path, as the view shows it; throws when it is not there. */
export function questionIn({ view }: Session, id: string): QuestionView {
  for (const { items } of view.steps) {
    for (const item of items) if (item.kind === 'question' && item.id === id) return item;
  }
  throw new Error(`[engine] question "${id}" is not on the path`);
}
