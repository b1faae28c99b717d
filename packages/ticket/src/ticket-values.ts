/** The ticket language this package reads and writes; raised only when a reader of the old one would misread the new. */
export const ticketFormat = 1;

/** How a call may end. `qualified` is the ordinary ticket; `unfit` says that the script did not fit the call. */
export const outcomes = ['qualified', 'resolved', 'redirected', 'linked', 'abandoned', 'unfit'] as const;
/** How the answer came: asked in turn, told by the caller unasked, handed in by the host, not known, or passed over. */
export const provenances = ['asked', 'volunteered', 'prefilled', 'unknown', 'skipped'] as const;
/** What the scenario lets be done with an answer. `neverStored` answers are in no ticket, draft, log or event. */
export const privacies = ['none', 'personal', 'sensitive', 'neverStored'] as const;
/** Those whose answers a ticket may hold. */
export const storedPrivacies = ['none', 'personal', 'sensitive'] as const satisfies readonly Privacy[];
/** How the request reached the desk. */
export const channels = ['phone', 'email', 'chat', 'inPerson', 'other'] as const;
/** What an article did for the caller once tried. */
export const articleOutcomes = ['solved', 'didNotHelp', 'outdated'] as const;
/** Which seconds an SLA counts. */
export const slaClocks = ['always', 'clientHours'] as const;
/** Why a ticket is less than complete. */
export const gapKinds = ['unknown', 'skipped', 'unanswered', 'invalid'] as const;

/** How a call ended. */
export type Outcome = (typeof outcomes)[number];
/** How an answer came. */
export type Provenance = (typeof provenances)[number];
/** What the scenario lets be done with an answer. */
export type Privacy = (typeof privacies)[number];
/** How the request reached the desk. */
export type Channel = (typeof channels)[number];
/** What an article did for the caller. */
export type ArticleOutcome = (typeof articleOutcomes)[number];
/** Which seconds an SLA counts. */
export type SlaClock = (typeof slaClocks)[number];
/** Why a ticket is less than complete. */
export type GapKind = (typeof gapKinds)[number];
