/** Effect of the incident on the business, ITIL's three levels, gravest first. */
export const impacts = ['high', 'medium', 'low'] as const;
/** How long the business can wait, ITIL's three levels, most pressing first. */
export const urgencies = ['high', 'medium', 'low'] as const;
/** Order of work, most pressing first. A client need not use all five. */
export const priorities = ['P1', 'P2', 'P3', 'P4', 'P5'] as const;
/** Lines of support; an escalation names one of them. */
export const supportLevels = ['L1', 'L2', 'L3'] as const;

/** Effect of the incident on the business. */
export type Impact = (typeof impacts)[number];
/** How long the business can wait. */
export type Urgency = (typeof urgencies)[number];
/** Order of work, P1 first. */
export type Priority = (typeof priorities)[number];
/** Line of support. */
export type SupportLevel = (typeof supportLevels)[number];

/** A client's own table: impact, then urgency, gives the priority. Every cell is filled. */
export type PriorityMatrix = Readonly<Record<Impact, Readonly<Record<Urgency, Priority>>>>;

/** The graver of two priorities. */
export function graverOf(one: Priority, other: Priority): Priority {
  return priorities.indexOf(one) <= priorities.indexOf(other) ? one : other;
}
