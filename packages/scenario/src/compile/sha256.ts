const wordsInBlock = 16;
const bytesInBlock = 64;

/** SHA-256 (FIPS 180-4) of a text in UTF-8, in hexadecimal: for fingerprints, not for secrets. */
export function sha256(text: string): string {
  const message = padded(new TextEncoder().encode(text));
  const state = Int32Array.from(initialState);
  // One table for all blocks: a large scenario has tens of thousands of them.
  const words = new Int32Array(roundConstants.length);
  for (let start = 0; start < message.byteLength; start += bytesInBlock) {
    spreadOut(words, message, start);
    mixIn(state, words);
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The bytes, a one bit, zeros, and the length in bits: whole blocks. */
function padded(bytes: Uint8Array): DataView {
  const blocks = Math.ceil((bytes.length + 9) / bytesInBlock);
  const message = new Uint8Array(blocks * bytesInBlock);
  message.set(bytes);
  message[bytes.length] = 0x80;
  const view = new DataView(message.buffer);
  view.setBigUint64(message.length - 8, BigInt(bytes.length) * 8n);
  return view;
}

/** Fills the table with the block's 16 words and the 48 that follow from them. */
function spreadOut(words: Int32Array, message: DataView, start: number): void {
  for (let index = 0; index < wordsInBlock; index += 1) words[index] = message.getInt32(start + index * 4);
  for (let index = wordsInBlock; index < words.length; index += 1) {
    const near = at(words, index - 2);
    const far = at(words, index - 15);
    const one = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3);
    const two = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10);
    words[index] = at(words, index - 16) + one + at(words, index - 7) + two;
  }
}

function mixIn(state: Int32Array, words: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < words.length; round += 1) {
    const chosen = (e & f) ^ (~e & g);
    const sums = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const one = (h + sums + chosen + at(roundConstants, round) + at(words, round)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  const mixed = [a, b, c, d, e, f, g, h];
  for (let index = 0; index < mixed.length; index += 1) state[index] = at(state, index) + (mixed[index] ?? 0);
}

const at = (words: Int32Array, index: number) => words[index] ?? 0;
const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));

/** The first 32 bits of the fraction of a root. */
const fractionBits = (root: number) => Math.floor((root - Math.floor(root)) * 2 ** 32);

const primes = Array.from({ length: 312 }, (_none, number) => number).filter(
  (number) =>
    number > 1 && !Array.from({ length: 17 }, (_none, by) => by + 2).some((by) => by < number && number % by === 0),
);
/** Of the square roots of the first 8 primes. */
const initialState = primes.slice(0, 8).map((prime) => fractionBits(Math.sqrt(prime)));
/** Of the cube roots of the first 64 primes. */
const roundConstants = Int32Array.from(primes, (prime) => fractionBits(Math.cbrt(prime)));
