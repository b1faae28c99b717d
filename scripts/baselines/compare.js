/**
 * Tells where two pictures of a page differ for somebody who looks at them, not for a program that counts pixels.
 *
 * Both are cut into cells of 8 by 8 pixels; of a cell only its mean colour counts, and a cell is the same when the other
 * picture has that colour up to `reach` pixels from there. So the shape of letters, their edges and shifts of a pixel or
 * two make no difference. Cells that differ make one when enough of them touch: a word, an edge, a panel.
 */
const cellSize = 8;
/** Pixels: letters are drawn that far from where another machine has them. */
const reach = 2;
/** Distance in CIELAB. 2 is a difference that can just be seen; bolder or finer letters of another machine make up to 6. */
const tolerance = 7;
/** Touching cells: an odd letter of another font is fewer, the word on a button is more. */
const fewestCells = 5;

/**
 * Regions of a picture that look otherwise than the cells kept, the largest first; none when it looks the same. Both are
 * `{ width, height, data }`, four bytes a pixel; of the cells kept each is one pixel. Of another size it differs all over.
 */
export function differencesOf(found, kept) {
  if (columnsOf(found.width) !== kept.width || columnsOf(found.height) !== kept.height)
    return [{ x: 0, y: 0, width: found.width, height: found.height, cells: Infinity }];
  const regions = regionsOf(changedCells(sumsOf(found), kept), kept.width);
  return regions.filter(({ cells }) => cells >= fewestCells).toSorted((one, other) => other.cells - one.cells);
}

/** The cells of a picture, to be kept: a picture of an eighth of its size. */
export function cellsOf(picture) {
  const [width, height] = [columnsOf(picture.width), columnsOf(picture.height)];
  const sums = sumsOf(picture);
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let cell = 0; cell < width * height; cell++) data.set(meanAt(sums, ...placeOf(cell, width)), cell * 4);
  return { width, height, data };
}

const columnsOf = (pixels) => Math.ceil(pixels / cellSize);
const placeOf = (cell, columns) => [(cell % columns) * cellSize, Math.floor(cell / columns) * cellSize];

/** Indexes of the cells that differ, row by row. */
function changedCells(sums, { width, height, data }) {
  const everyCell = Array.from({ length: width * height }, (_none, cell) => cell);
  const wantedAt = (cell) => labOf([0, 1, 2].map((channel) => data[cell * 4 + channel]));
  return new Set(everyCell.filter((cell) => !isThere(sums, wantedAt(cell), placeOf(cell, width))));
}

/** Whether a cell of that colour is at its place, or near it. */
function isThere(sums, wanted, [x, y]) {
  return offsets.some(([right, down]) => distance(labOf(meanAt(sums, x + right, y + down)), wanted) <= tolerance);
}

/** The place itself first: it nearly always is the one. */
const offsets = Array.from({ length: (2 * reach + 1) ** 2 }, (_none, index) => [
  (index % (2 * reach + 1)) - reach,
  Math.floor(index / (2 * reach + 1)) - reach,
]).toSorted((one, other) => Math.hypot(...one) - Math.hypot(...other));

/** Sums of each colour left of and above each pixel, so that the mean of any cell takes four look-ups. */
function sumsOf({ width, height, data }) {
  const stride = width + 1;
  const channels = [0, 1, 2].map(() => new Uint32Array(stride * (height + 1)));
  for (const [channel, sums] of channels.entries())
    for (let y = 0; y < height; y++)
      for (let x = 0, row = 0; x < width; x++) {
        row += data[(y * width + x) * 4 + channel];
        sums[(y + 1) * stride + x + 1] = sums[y * stride + x + 1] + row;
      }
  return { width, height, stride, channels };
}

/** Mean colour of the cell that starts there, as far as it is inside the picture. */
function meanAt({ width, height, stride, channels }, x, y) {
  const [left, top] = [Math.max(0, x), Math.max(0, y)];
  const [right, bottom] = [Math.min(width, x + cellSize), Math.min(height, y + cellSize)];
  const area = (right - left) * (bottom - top);
  const at = (column, row) => row * stride + column;
  return channels.map(
    (sums) => (sums[at(right, bottom)] - sums[at(left, bottom)] - sums[at(right, top)] + sums[at(left, top)]) / area,
  );
}

/** CIELAB of an sRGB colour: equal distances look equally different. */
function labOf(color) {
  const [red, green, blue] = color.map((value) => linear(value / 255));
  const x = curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
  const y = curve(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const linear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const curve = (value) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
const distance = (one, other) => Math.hypot(...one.map((value, index) => value - other[index]));

/** Changed cells that touch, by a side or a corner, as one region in pixels. */
function regionsOf(changed, columns) {
  const regions = [];
  const left = new Set(changed);
  for (const first of left) {
    left.delete(first);
    const members = [first];
    for (const cell of members)
      for (const next of neighboursOf(cell, columns)) if (left.delete(next)) members.push(next);
    regions.push(boundsOf(members, columns));
  }
  return regions;
}

function neighboursOf(cell, columns) {
  const column = cell % columns;
  const sides = [-1, 0, 1].filter((side) => column + side >= 0 && column + side < columns);
  return [-columns, 0, columns].flatMap((row) => sides.map((side) => cell + row + side));
}

function boundsOf(members, columns) {
  const xs = members.map((cell) => cell % columns);
  const ys = members.map((cell) => Math.floor(cell / columns));
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return {
    x: left * cellSize,
    y: top * cellSize,
    width: (Math.max(...xs) - left + 1) * cellSize,
    height: (Math.max(...ys) - top + 1) * cellSize,
    cells: members.length,
  };
}
