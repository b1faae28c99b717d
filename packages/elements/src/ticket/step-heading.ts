import type { Session, StepView, ViewText } from '@filrouge/engine';
import { textIn } from '@filrouge/scenario';

/**
 * The title of a step in the language of the ticket that is looked at; as the operator reads it where it is made of answers,
 * and where the scenario does not have the step by itself.
 */
export function stepHeading(
  { id, title }: StepView,
  scenario: Session['scenario'] | undefined,
  locale: string,
): ViewText {
  const cell = scenario?.cells.find((one) => one.kind === 'step' && one.id === id);
  if (!scenario || cell?.kind !== 'step') return title;
  const found = textIn(cell.title.source, locale, scenario.locales);
  return found.text.includes('{{') ? title : found;
}
