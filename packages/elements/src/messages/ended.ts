/** The text as a sentence of its own: with a full stop, unless it ends in a mark already. */
export function ended(text: string): string {
  return /[.!?؟…:]$/.test(text) ? text : `${text}.`;
}
