/** The clock and the dice of a new id. */
export interface TicketIdSource {
  /** Milliseconds since 1970, which ids sort by. */
  readonly nowMs: number;
  /** So many random bytes; `crypto.getRandomValues` in earnest. */
  readonly random: (bytes: number) => Uint8Array;
}

const timeDigits = 12;
const randomBytes = 10;
const lastTimeMs = 2 ** 48 - 1;
const version = 0x70;
const variant = 0x80;

/**
 * A new UUID version 7 (RFC 9562): 48 bits of time, then 74 random bits. Throws when the time does not fit or when
 * `random` gives another number of bytes than it was asked for.
 */
export function ticketIdOf({ nowMs, random }: TicketIdSource): string {
  const time = Math.floor(nowMs);
  if (!(time >= 0 && time <= lastTimeMs))
    throw new Error(`[ticket] no UUID for the time ${nowMs}: milliseconds since 1970`);
  const bytes = random(randomBytes);
  if (bytes.length !== randomBytes) {
    throw new Error(`[ticket] random(${randomBytes}) gave ${bytes.length} bytes: it must give as many as asked`);
  }
  const tail = [...bytes].map(withMarks).map(hexOf).join('');
  return groupedId(time.toString(16).padStart(timeDigits, '0') + tail);
}

/** The version stands above the 12 random bits after the time, the variant above the 62 after those. */
function withMarks(byte: number, index: number): number {
  if (index === 0) return (byte & 0x0f) | version;
  if (index === 2) return (byte & 0x3f) | variant;
  return byte;
}

const hexOf = (byte: number): string => byte.toString(16).padStart(2, '0');

const groupedId = (digits: string): string => digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
