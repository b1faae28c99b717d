/** So soon nobody has read the next question: that Enter ends what was picked. */
const tooSoonMs = 400;

/**
 * Keeps what a key was pressed for from being done to the next question as well: by the same key, still down or pressed
 * elsewhere, or by an Enter out of habit after a pick that went on by itself. `asked` tells which question the call is at.
 */
export function keepToQuestion(host: HTMLElement, asked: () => string | undefined): void {
  let last: { readonly press: KeyboardEvent; readonly askedId: string | undefined } | undefined;
  const isOver = ({ repeat, code, key, timeStamp }: KeyboardEvent): boolean => {
    // Pressed before this listened: whose it is cannot be told.
    if (!last) return false;
    const { press, askedId } = last;
    const hasGoneOn = askedId !== asked();
    if (repeat) return (hasGoneOn || code !== press.code) && (key.length === 1 || key === 'Enter');
    return hasGoneOn && key === 'Enter' && isPick(press) && timeStamp - press.timeStamp < tooSoonMs;
  };
  const handleKeydown = (event: KeyboardEvent): void => {
    if (isOver(event)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (!event.repeat) last = { press: event, askedId: asked() };
  };
  // On the way down: before a control takes it.
  host.addEventListener('keydown', handleKeydown, { capture: true });
}

/** A digit or a letter; with Alt a digit alone, letters are shortcuts. */
const isPick = ({ key, altKey, code }: KeyboardEvent): boolean => key.length === 1 && (!altKey || /\d$/u.test(code));
