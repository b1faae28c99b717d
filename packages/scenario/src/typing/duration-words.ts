/** Seconds of the units a length is told in. A month and a year have no one length. */
export const unitSeconds = { week: 604_800, day: 86_400, hour: 3600, minute: 60, second: 1 } as const;
/** A unit a length is told in. */
export type DurationUnit = keyof typeof unitSeconds;

/** How a language tells a length: its words by unit, folded, parted by `|`, the one that is shown first. */
export type DurationWords = Readonly<Record<DurationUnit, string>>;

/** One entry a language; all of them are understood wherever the length is typed. */
export const durationWords: Readonly<Record<string, DurationWords>> = {
  fr: {
    week: 'sem|semaines|semaine',
    day: 'j|jours|jour',
    hour: 'h|heures|heure',
    minute: 'min|mn|minutes|minute',
    second: 's|sec|secondes|seconde',
  },
  en: {
    week: 'wk|weeks|week|wks|w',
    day: 'd|days|day',
    hour: 'h|hours|hour|hrs|hr',
    minute: 'min|minutes|minute|mins|m',
    second: 's|seconds|second|secs|sec',
  },
};
