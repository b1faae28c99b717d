/**
 * Compares the main states of a call with the pictures kept of them, in two tabs at once: three widths, light and dark.
 * `node scripts/baselines.mjs [part of a name] [--write]`: with `--write`, what looks otherwise is kept from now on.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { browserLaunch } from './browser.mjs';
import { pictureNames, states } from './baselines/states.mjs';
import { storyCamera } from './baselines/story-camera.mjs';
import { serveFolder } from './static-server.mjs';
import { record } from './tally.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const kept = 'testing/baselines';
const found = '.cache/baselines';
const options = process.argv.slice(2);
const isWriting = options.includes('--write');
const wanted = options.find((option) => !option.startsWith('--')) ?? '';
/** In milliseconds: what looks otherwise is looked at again so long, for a part may come late on a busy machine. */
const patienceMs = isWriting ? 2000 : 8000;
// Letters stand where the font says, whatever the dots of a screen; `BASELINE_FLAGS` adds what another machine would have.
const flags = ['--font-render-hinting=none', ...(process.env.BASELINE_FLAGS?.split(' ') ?? [])];

const forPeople = { type: 'webp', quality: 40 };
const cellsFile = (name) => `${kept}/${name}.cells.png`;
const pictureFile = (name) => `${kept}/${name}.webp`;
const waiting = states.filter(({ name }) => name.includes(wanted));
const failures = [];
let passed = 0;

mkdirSync(kept, { recursive: true });
rmSync(found, { recursive: true, force: true });
const server = await serveFolder('.');
const launch = browserLaunch('chrome');
const browser = await puppeteer.launch({ ...launch, args: [...launch.args, ...flags] });
const judgePage = await browser.newPage();
await judgePage.goto(`${server.url}/scripts/baselines/judge.html`);
await judgePage.waitForFunction(() => 'judge' in globalThis);
await Promise.all([runInTab(), runInTab()]);
await browser.close();
server.close();
if (isWriting) forgetOthers();
record('baselines', passed, failures.length, failures);
if (failures.length > 0) console.log(`Look at ${found}; if it is meant to look so, \`npm run baselines\` keeps it.`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** Takes states off the list until there are none. */
async function runInTab() {
  const camera = await storyCamera(browser, server.url);
  for (let state = waiting.shift(); state; state = waiting.shift())
    await camera.each(state, isWriting ? write : compare).catch((error) => tell(state.name, error.message));
}

async function compare(name, take) {
  const { picture, regions } = await look(name, take);
  tell(name, regions.length > 0 ? await differenceOf(name, picture, regions) : undefined);
}

/** Keeps the cells, and the picture for people, unless it looks the same: letters drawn otherwise are no change. */
async function write(name, take) {
  const { picture, regions } = await look(name, take);
  if (regions.length > 0) {
    await save(cellsFile(name), inJudge('cells', picture));
    await save(pictureFile(name), take({ encoding: 'base64', ...forPeople }));
  }
  console.log(regions.length > 0 ? 'wrote' : 'ok   ', pictureFile(name));
}

/** The picture as soon as it looks like the one kept; as it is at last where it never does. */
async function look(name, take) {
  const path = cellsFile(name);
  const until = Date.now() + patienceMs;
  for (;;) {
    const picture = await take({ encoding: 'base64', optimizeForSpeed: true });
    const regions = existsSync(path) ? await inJudge('judge', picture, `/${path}`) : ['not kept yet'];
    if (regions.length === 0 || Date.now() > until) return { picture, regions };
  }
}

/** What differs, in words; the picture found, with a frame around each difference, is written. */
async function differenceOf(name, picture, regions) {
  if (!existsSync(cellsFile(name))) return `${cellsFile(name)} is not there`;
  mkdirSync(found, { recursive: true });
  const path = `${found}/${name}.png`;
  await save(path, picture);
  await save(`${found}/${name}.marked.png`, inJudge('marked', picture, regions));
  const places = regions.slice(0, 3).map(({ x, y, width, height }) => `${width}x${height} at ${x},${y}`);
  return `differs in ${regions.length} places (${places.join('; ')}), see ${path} beside ${pictureFile(name)}`;
}

async function save(path, base64) {
  writeFileSync(path, Buffer.from(await base64, 'base64'));
}

function inJudge(act, ...given) {
  return judgePage.evaluate((name, args) => globalThis[name](...args), act, given);
}

function tell(name, problem) {
  if (problem) failures.push({ file: 'scripts/baselines.mjs', name: `${name}: ${problem}` });
  else passed++;
  console.log(problem ? 'FAIL' : 'ok  ', `baseline: ${name}`, problem ?? '');
}

/** Pictures of states that are no more. */
function forgetOthers() {
  const others = readdirSync(kept).filter((file) => !pictureNames.includes(file.split('.', 1)[0]));
  for (const file of others) rmSync(`${kept}/${file}`);
}
