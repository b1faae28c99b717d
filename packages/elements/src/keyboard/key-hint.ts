import type { KeyNames } from '../messages/language-pack.js';
import { languages } from '../messages/index.js';
import { shortcuts, type Chord, type ShortcutAction } from './shortcuts.js';

/** What a hint depends on. */
export interface HintPlace {
  /** Whether the key is pressed from a field that takes text. */
  readonly isInTextEntry?: boolean;
  /** Whether modifiers read as on a Mac; the machine's own by default. */
  readonly isMac?: boolean;
  /** Whose keyboards name the keys: `Strg` in German. English names unless said, and until the words of that locale are loaded. */
  readonly locale?: string;
}

/** The keys of a shortcut as a person reads them, one a part: `['Alt', 'M']`. `pick` reads `1`-`9`. */
export function keyHint(action: ShortcutAction, place: HintPlace = {}): readonly string[] {
  const { isInTextEntry = true, isMac = isMacKeyboard, locale = '' } = place;
  const chords = chordsOf(action);
  const works = (chord: Chord): boolean => !isInTextEntry || chord.place !== 'outsideTextEntry';
  const chord = chords.find(works) ?? chords[0];
  return chord ? [...modifierHint(chord, isMac, locale), keyName(chord.key, locale)] : [];
}

/** The name of a key, a `KeyboardEvent.key`, on the keyboards of a locale; its English name where they have none of their own. */
export function keyName(key: string, locale: string): string {
  const names: Readonly<Record<string, string | undefined>> | undefined = languages.packOf(locale)?.keys;
  return names?.[key] ?? keyNames[key] ?? key.toUpperCase();
}

/** The same for `aria-keyshortcuts`: every chord, in the words of that attribute. */
export function ariaKeyShortcuts(action: ShortcutAction): string {
  const chords = chordsOf(action);
  return chords
    .map(({ modifier, key }) => `${modifier === undefined ? '' : ariaModifiers[modifier]}${ariaKey(key)}`)
    .join(' ');
}

const ariaModifiers = { alt: 'Alt+', control: 'Control+' } as const;
const keyNames: Readonly<Record<string, string>> & Required<KeyNames> = {
  Control: 'Ctrl',
  Escape: 'Esc',
  Enter: '↵',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Insert: 'Ins',
  Delete: 'Del',
  digit: '1–9',
};

/** Every action is in the table; the type says so, `find` cannot. */
function chordsOf(action: ShortcutAction): readonly Chord[] {
  return shortcuts.find((shortcut) => shortcut.action === action)?.chords ?? [];
}

function modifierHint({ modifier }: Chord, isMac: boolean, locale: string): readonly string[] {
  if (modifier === 'alt') return [isMac ? '⌥' : 'Alt'];
  if (modifier === 'control') return [isMac ? '⌘' : keyName('Control', locale)];
  return [];
}

function ariaKey(key: string): string {
  return key.length === 1 ? key.toUpperCase() : key;
}

/** Asked once: the browser takes its time to answer, and every button of every question shows a key. */
const isMacKeyboard = /mac|iphone|ipad/i.test(globalThis.navigator?.platform ?? '');
