/** Where a shortcut is handled: by the question itself, or by the whole widget. */
export type ShortcutScope = 'question' | 'call';

/** Where a chord counts: digits are text in a text entry; Enter on a button or a link presses it. */
export type ShortcutPlace = 'anywhere' | 'outsideTextEntry' | 'outsideButtons';

/** A key with its modifier. `digit` is any of 1 to 9, by position on the keyboard: an AZERTY row needs no Shift. */
export interface Chord {
  /** `digit`, or a `KeyboardEvent.key` in its own case; letters in lower case. */
  readonly key: string;
  /** Characters that key types with Option on a Mac, where `KeyboardEvent.key` hides the letter. */
  readonly macCharacters?: string;
  /** `control` is Cmd on a Mac as well. None unless said. */
  readonly modifier?: 'alt' | 'control';
  /** `anywhere` unless said. */
  readonly place?: ShortcutPlace;
}

/** One line of the table. */
export interface Shortcut {
  readonly action: string;
  readonly scope: ShortcutScope;
  /** Any of them does; hints show the last one that works in a text entry. */
  readonly chords: readonly Chord[];
}

/** Every shortcut of the widget: handling, hints and documentation read this table. */
export const shortcuts = [
  { action: 'pick', scope: 'question', chords: [{ key: 'digit', place: 'outsideTextEntry' }] },
  {
    action: 'unknown',
    scope: 'question',
    chords: [
      { key: '0', place: 'outsideTextEntry' },
      { key: '0', modifier: 'alt' },
    ],
  },
  { action: 'goOn', scope: 'question', chords: [{ key: 'Enter', place: 'outsideButtons' }] },
  { action: 'skip', scope: 'question', chords: [{ key: 's', modifier: 'alt', macCharacters: 'ßÒ' }] },
  { action: 'previous', scope: 'question', chords: [{ key: 'ArrowUp', modifier: 'alt' }] },
  { action: 'next', scope: 'question', chords: [{ key: 'ArrowDown', modifier: 'alt' }] },
  { action: 'previousStep', scope: 'call', chords: [{ key: 'PageUp', modifier: 'alt' }] },
  { action: 'nextStep', scope: 'call', chords: [{ key: 'PageDown', modifier: 'alt' }] },
  { action: 'density', scope: 'call', chords: [{ key: 'w', modifier: 'alt', macCharacters: '∑„' }] },
  { action: 'firstGap', scope: 'call', chords: [{ key: 'm', modifier: 'alt', macCharacters: 'µ' }] },
  { action: 'review', scope: 'call', chords: [{ key: 'v', modifier: 'alt', macCharacters: '√◊' }] },
  {
    action: 'palette',
    scope: 'call',
    chords: [
      { key: '/', place: 'outsideTextEntry' },
      { key: 'k', modifier: 'control' },
    ],
  },
  {
    action: 'addRow',
    scope: 'call',
    chords: [
      { key: 'Insert', modifier: 'alt' },
      // Not every keyboard has an Insert key.
      { key: 'r', modifier: 'alt', macCharacters: '®' },
    ],
  },
  { action: 'removeRow', scope: 'call', chords: [{ key: 'Delete', modifier: 'alt' }] },
  { action: 'restoreRow', scope: 'call', chords: [{ key: 'z', modifier: 'alt', macCharacters: 'Ω' }] },
  { action: 'acknowledge', scope: 'call', chords: [{ key: 'a', modifier: 'alt', macCharacters: 'åæ' }] },
  { action: 'send', scope: 'call', chords: [{ key: 'Enter', modifier: 'control' }] },
  { action: 'end', scope: 'call', chords: [{ key: 'e', modifier: 'alt', macCharacters: '´' }] },
  { action: 'articles', scope: 'call', chords: [{ key: 'k', modifier: 'alt', macCharacters: '˚' }] },
  { action: 'linkIncident', scope: 'call', chords: [{ key: 'l', modifier: 'alt', macCharacters: '¬' }] },
  { action: 'newCall', scope: 'call', chords: [{ key: 'n', modifier: 'alt', macCharacters: '~˜' }] },
] as const satisfies readonly Shortcut[];

/** Name of a shortcut. */
export type ShortcutAction = (typeof shortcuts)[number]['action'];
