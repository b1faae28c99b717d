/** Time since an instant (UTC, ISO 8601) as `m:ss`, with hours from the first one on; never below zero. */
export function elapsedSince(instant: string, nowMs: number): string {
  return minutesAndSeconds(Math.max(0, Math.floor((nowMs - Date.parse(instant)) / 1000)));
}

/** Whole seconds, none below zero, as `m:ss`, with hours from the first one on. */
export function minutesAndSeconds(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const tail = twoDigits(seconds % 60);
  return hours === 0 ? `${minutes}:${tail}` : `${hours}:${twoDigits(minutes)}:${tail}`;
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}
