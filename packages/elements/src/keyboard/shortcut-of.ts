import { shortcuts, type Chord, type Shortcut, type ShortcutAction, type ShortcutScope } from './shortcuts.js';
import { isInTextEntry, isOnButton } from './text-entry.js';

/** A shortcut that was pressed. */
export interface ShortcutPress {
  readonly action: ShortcutAction;
  readonly scope: ShortcutScope;
  /** 1 to 9 for `pick`, absent for the others. */
  readonly digit?: number;
}

/**
 * The shortcut a key press means; undefined for none, while an input method composes, or when it was handled already. A key
 * held down acts once, but for moves: what it would do again is dealt with here.
 */
export function shortcutOf(event: KeyboardEvent): ShortcutPress | undefined {
  if (event.isComposing || event.defaultPrevented) return undefined;
  const found = shortcuts.find((shortcut: Shortcut) => shortcut.chords.some((chord) => isPressed(chord, event)));
  if (!found) return undefined;
  // An arrow and a page key move; any other would answer the next question too.
  if (event.repeat && !/Up|Down/u.test(event.key)) {
    event.preventDefault();
    return undefined;
  }
  const digit = found.action === 'pick' ? digitOf(event) : undefined;
  return { action: found.action, scope: found.scope, ...(digit === undefined ? {} : { digit }) };
}

function isPressed(chord: Chord, event: KeyboardEvent): boolean {
  return hasModifier(chord, event) && hasKey(chord, event) && isInPlace(chord, event);
}

function hasModifier({ modifier }: Chord, event: KeyboardEvent): boolean {
  const hasControl = event.ctrlKey || event.metaKey;
  if (modifier === 'alt') return event.altKey && !hasControl;
  if (modifier === 'control') return hasControl && !event.altKey;
  return !event.altKey && !hasControl;
}

function hasKey({ key, macCharacters = '' }: Chord, event: KeyboardEvent): boolean {
  if (key === 'digit') return (digitOf(event) ?? 0) > 0;
  if (key === '0') return digitOf(event) === 0;
  if (key === 'Enter') return event.key === 'Enter' && !event.shiftKey;
  // Names of keys, and signs: those are typed as each layout has them.
  if (!/^[a-z]$/.test(key)) return event.key === key;
  return isLetter(key, event) || macCharacters.includes(event.key);
}

/** The letter as the layout has it; by position only where the layout has no Latin letters, or Option hides them. */
function isLetter(letter: string, event: KeyboardEvent): boolean {
  if (/^[a-z]$/i.test(event.key)) return event.key.toLowerCase() === letter;
  return event.code === `Key${letter.toUpperCase()}`;
}

/** By position on the top row, where AZERTY has `&` for 1; by character on the number pad, which may be an arrow pad. */
function digitOf(event: KeyboardEvent): number | undefined {
  const position = /^Digit(\d)$/.exec(event.code)?.[1];
  const digit = position ?? /^\d$/.exec(event.key)?.[0];
  return digit === undefined ? undefined : Number(digit);
}

function isInPlace({ place = 'anywhere' }: Chord, event: KeyboardEvent): boolean {
  if (place === 'outsideTextEntry') return !isInTextEntry(event);
  if (place === 'outsideButtons') return !isOnButton(event);
  return true;
}
