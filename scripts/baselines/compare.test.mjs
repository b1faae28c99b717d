import { describe, expect, it } from 'vitest';
import { cellsOf, differencesOf } from './compare.js';

const white = [255, 255, 255];
const [accent, panel, ink] = [
  [43, 89, 200],
  [246, 247, 249],
  [26, 30, 36],
];
const size = { width: 320, height: 240 };

/** A page of rectangles, each drawn over those before it. */
function picture(...shapes) {
  const data = new Uint8ClampedArray(size.width * size.height * 4).fill(255);
  for (const { x, y, width, height, color } of shapes)
    for (let row = y; row < y + height; row++)
      for (let column = x; column < x + width; column++) data.set(color, (row * size.width + column) * 4);
  return { ...size, data };
}

/** Letters as a screen draws them: strokes of one or two pixels with soft edges, so bold as asked. */
function word({ x, y, letters, color, boldness = 1, on = white }) {
  const soft = color.map((value, index) => on[index] + (value - on[index]) * 0.45 * boldness);
  return Array.from({ length: letters }, (_none, letter) => [
    { x: x + letter * 8, y, width: 1, height: 10, color: soft },
    { x: x + letter * 8 + 1, y, width: 1, height: 10, color },
    { x: x + letter * 8 + 1, y: y + 4, width: 4, height: 1, color },
  ]).flat();
}

const side = { x: 200, y: 0, width: 120, height: 240, color: panel };
const paragraph = ({ x = 208, y = 20 } = {}) =>
  [9, 5, 8, 3].flatMap((letters, line) => word({ x, y: y + line * 16, letters, color: ink, on: panel }));
const sideText = paragraph();
const button = { x: 24, y: 96, width: 80, height: 32, color: accent };
const label = (options) => word({ x: 36, y: 106, letters: 7, color: white, on: accent, ...options });
const heading = (options) => word({ x: 24, y: 40, letters: 14, color: ink, ...options });
const page = picture(side, ...sideText, ...heading(), button, ...label());
const kept = cellsOf(page);

describe('the comparison of pictures', () => {
  it('finds nothing in the same picture', () => {
    expect(differencesOf(page, kept)).toEqual([]);
  });

  it.each([
    ['letters that are finer', [side, ...sideText, ...heading({ boldness: 0.6 }), button, ...label({ boldness: 0.6 })]],
    [
      'letters that are bolder',
      [side, ...sideText, ...heading({ boldness: 1.5 }), button, ...label({ boldness: 1.5 })],
    ],
    ['a word a pixel lower', [side, ...sideText, ...heading({ y: 41 }), button, ...label()]],
    ['a word two pixels further', [side, ...sideText, ...heading({ x: 26 }), button, ...label()]],
    ['an edge a pixel further', [{ ...side, x: 199 }, ...sideText, ...heading(), { ...button, width: 81 }, ...label()]],
    [
      'an odd letter',
      [side, ...sideText, ...heading(), { x: 60, y: 40, width: 9, height: 10, color: ink }, button, ...label()],
    ],
  ])('sees no difference in %s', (_what, shapes) => {
    expect(differencesOf(picture(...shapes), kept)).toEqual([]);
  });

  it.each([
    ['a panel that vanished', [...heading(), button, ...label()]],
    ['a button without its word', [side, ...sideText, ...heading(), button]],
    [
      'another accent',
      [side, ...sideText, ...heading(), { ...button, color: [109, 40, 217] }, ...label({ on: [109, 40, 217] })],
    ],
    [
      'a column 24 pixels further',
      [{ ...side, x: 224, width: 96 }, ...paragraph({ x: 232 }), ...heading(), button, ...label()],
    ],
    ['a word 24 pixels lower', [side, ...sideText, ...heading({ y: 64 }), button, ...label()]],
    ['a paragraph a line lower', [side, ...paragraph({ y: 36 }), ...heading(), button, ...label()]],
    ['a word that got longer by half', [side, ...sideText, ...heading({ letters: 21 }), button, ...label()]],
  ])('sees %s', (_what, shapes) => {
    expect(differencesOf(picture(...shapes), kept)).not.toEqual([]);
  });

  it('tells where, in whole cells', () => {
    const [region, ...others] = differencesOf(picture(side, ...sideText, ...heading(), button), kept);

    expect(others).toEqual([]);
    expect(region).toMatchObject({ x: 32, y: 104, height: 16 });
  });

  it('sees a picture of another size all over', () => {
    const smaller = { width: 8, height: 8, data: new Uint8ClampedArray(256) };

    expect(differencesOf(smaller, kept)).toHaveLength(1);
  });
});
