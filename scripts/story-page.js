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

const storyRun = { problems: [], isFinished: false, settled, showIn, axeViolations };
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

/**
 * In forced colours Chromium gives the author's colour for `-webkit-text-fill-color`, which axe asks first; the elements
 * never set it, so the colour painted is `color`. Can go when axe takes what is painted.
 */
const valueOf = CSSStyleDeclaration.prototype.getPropertyValue;
CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
  return valueOf.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
};

/** Renders the story again with other globals of the toolbar, in place: what its play function did stays. */
async function showIn(globals) {
  const rendered = new Promise((done) => channel.once('storyRendered', done));
  channel.emit('updateGlobals', { globals });
  await rendered;
  await settled();
}

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

/** Of the rules named; of every rule unless some are. */
async function axeViolations(rules) {
  const options = { resultTypes: ['violations'], ...(rules && { runOnly: { type: 'rule', values: rules } }) };
  return (await globalThis.axe.run('#storybook-root', options)).violations.map(violationOf);
}
