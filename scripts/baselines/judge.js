/** Runs in a page of its own (baselines.mjs): the browser reads and writes pictures, so that no library has to. */
import { cellsOf, differencesOf } from './compare.js';

Object.assign(globalThis, { judge, cells, marked });

/** Where a picture, as base64 of a PNG, looks otherwise than the cells kept at an address. */
async function judge(found, address) {
  const [picture, cells] = await Promise.all([pixelsOf(pngOf(found)), pixelsOf(address)]);
  return differencesOf(picture, cells);
}

/** The cells of a picture, as base64 of a PNG. */
async function cells(found) {
  const { width, height, data } = cellsOf(await pixelsOf(pngOf(found)));
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d').putImageData(new ImageData(data, width, height), 0, 0);
  return base64Of(canvas);
}

/** The picture found with a frame around each difference, as base64 of a PNG. */
async function marked(found, regions) {
  const canvas = await canvasOf(pngOf(found));
  const context = canvas.getContext('2d');
  context.strokeStyle = '#f0f';
  context.lineWidth = 3;
  for (const { x, y, width, height } of regions) context.strokeRect(x - 2, y - 2, width + 4, height + 4);
  return base64Of(canvas);
}

const base64Of = (canvas) => canvas.toDataURL('image/png').split(',')[1];
const pngOf = (base64) => `data:image/png;base64,${base64}`;

async function pixelsOf(address) {
  const canvas = await canvasOf(address);
  return canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
}

async function canvasOf(address) {
  const bitmap = await createImageBitmap(await (await fetch(address)).blob());
  const canvas = Object.assign(document.createElement('canvas'), { width: bitmap.width, height: bitmap.height });
  canvas.getContext('2d', { willReadFrequently: true }).drawImage(bitmap, 0, 0);
  return canvas;
}
