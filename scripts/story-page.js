/**
 * Runs in the page of a story, before anything else (test-stories.mjs): hears from Storybook's preview, which announces
 * each phase on a channel, whether the story is over and what went wrong.
 */
const failures = [
  'playFunctionThrewException',
  'unhandledErrorsWhilePlaying',
  'storyThrewException',
  'storyErrored',
  'storyMissing',
];
const problemOf = (detail) => detail?.message ?? detail?.description ?? JSON.stringify(detail);
const violationOf = ({ id, nodes }) =>
  `a11y ${id}: ${nodes.map(({ target }) => target.flat().join(' >>> ')).join(', ')}`;

const storyRun = { problems: [], isFinished: false, settled, axeViolations };
let channel;
globalThis.storyRun = storyRun;
Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
  configurable: true,
  get: () => channel,
  set(value) {
    channel = value;
    for (const event of failures)
      channel.on(event, (detail) => storyRun.problems.push(`${event}: ${problemOf(detail)}`));
    channel.on('storyFinished', () => (storyRun.isFinished = true));
  },
});

/** Resolves once no element has anything left to render, parts that are loaded late included. */
async function settled() {
  await document.fonts.ready;
  for (let known = -1, elements = litElements(document); known !== elements.length; elements = litElements(document)) {
    known = elements.length;
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  }
}

function litElements(root) {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...('updateComplete' in element ? [element] : []),
    ...(element.shadowRoot ? litElements(element.shadowRoot) : []),
  ]);
}

/** Tries again while the accessibility addon's own run is under way: axe allows one at a time. */
async function axeViolations() {
  for (let attempt = 0; attempt < 100; attempt++) {
    try {
      return (await globalThis.axe.run('#storybook-root')).violations.map(violationOf);
    } catch {
      await new Promise((later) => setTimeout(later, 50));
    }
  }
  return ['axe did not run'];
}
