import type { Scenario } from '@filrouge/scenario';
import { isOpenAt } from '@filrouge/ticket';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Hours a call may be opened at, as seen from a day: an ordinary one first, then one a closed desk, then a week of them. */
export function hoursFrom({ source: { client } }: Scenario, fromMs: number): readonly number[] {
  const startMs = Math.floor(fromMs / dayMs) * dayMs;
  const week = Array.from({ length: (7 * dayMs) / (hourMs / 2) }, (_, place) => startMs + (place * hourMs) / 2);
  const holidays = client.holidays
    .map((holiday) => Date.parse(`${holiday}T10:00:00Z`))
    .filter((atMs) => atMs >= startMs)
    .slice(0, 3);
  const ordinary = week.find((atMs) => atMs % dayMs === 9 * hourMs && isOpenAt(client, atMs));
  const shut = [...holidays, ...week.filter((atMs) => atMs % dayMs === 22 * hourMs), ...week];
  const closed = shut.find((atMs) => !isOpenAt(client, atMs));
  const first = [ordinary, closed].filter((atMs) => atMs !== undefined);
  return [...new Set([...first, ...holidays, ...week])];
}
