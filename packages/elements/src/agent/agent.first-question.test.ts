import { compileAhead } from '@filrouge/scenario';
import { expect, fixture, html } from '../../../../testing/index.js';
import { focusedElement } from '../controllers/focused-element.js';
import { fixtureScenario } from '../testing/fixture-scenario.js';
import { parsedScenario } from '../testing/fixture-session.js';
import './agent.define.js';

const nextFrame = () => new Promise((resolve) => void requestAnimationFrame(resolve));

function aheadOf(source: unknown): unknown {
  const made = compileAhead(source);
  if (made.ok) return made.file;
  throw new Error(JSON.stringify(made.issues));
}

const given: readonly (readonly [string, unknown])[] = [
  ['as an object', fixtureScenario],
  ['as JSON text', JSON.stringify(fixtureScenario)],
  ['parsed', parsedScenario(fixtureScenario)],
  ['compiled ahead', aheadOf(fixtureScenario)],
  ['compiled ahead, as JSON text', JSON.stringify(aheadOf(fixtureScenario))],
];

/** Everything that asks for a day, an hour or a name in a language before the first answer. */
const inManyWords = {
  ...fixtureScenario,
  instructions: [
    ...fixtureScenario.instructions,
    { id: 'this-year', severity: 'info', text: 'Bonne année.', until: '2099-12-31' },
    { id: 'closed', severity: 'info', text: 'Fermé.', when: "!clientOpen || clientWeekday == 'sun'" },
  ],
};

describe('the first question', () => {
  for (const [how, scenario] of given) {
    it(`can be answered in the frame its scenario came in, ${how}`, async () => {
      const agent = await fixture<HTMLElementTagNameMap['filrouge-agent']>(
        html`<filrouge-agent locale="en"></filrouge-agent>`,
      );
      await nextFrame();

      agent.scenario = scenario;
      // Callbacks of a frame run before it is painted: what is there then is in the next picture.
      await nextFrame();

      const control = agent.renderRoot.querySelector('filrouge-question')?.renderRoot.querySelector('input, textarea');
      agent.focusQuestion();
      expect(control).to.be.instanceOf(HTMLElement);
      expect(focusedElement(document)).to.equal(control);
    });
  }

  it('waits for none of the data of languages that a browser takes 20 ms to get at', async () => {
    const agent = await fixture<HTMLElementTagNameMap['filrouge-agent']>(
      html`<filrouge-agent locale="en"></filrouge-agent>`,
    );
    await nextFrame();
    const asked = noteDearRequests();

    agent.scenario = inManyWords;
    await firstQuestion(agent);
    const before = asked.stop();

    expect(agent.renderRoot.querySelector('filrouge-question')).not.to.equal(null);
    // By `Temporal`, where there is one.
    expect(before.filter((name) => 'Temporal' in globalThis || name !== 'DateTimeFormat')).to.deep.equal([]);
  });
});

/** Resolves in the task after the one that shows it: what waits for the paint comes later, on a starved machine too. */
async function firstQuestion({ renderRoot }: HTMLElementTagNameMap['filrouge-agent']): Promise<void> {
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (renderRoot.querySelector('filrouge-question')) resolve();
    });
    observer.observe(renderRoot, { childList: true, subtree: true });
  });
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', resolve, { once: true });
    port1.start();
    port2.postMessage('now');
  });
}

/** The first of each makes the browser load what it knows of languages; plural rules and tags of languages cost nothing. */
const dear = [
  'Collator',
  'DateTimeFormat',
  'DisplayNames',
  'ListFormat',
  'NumberFormat',
  'RelativeTimeFormat',
  'Segmenter',
] as const;

function noteDearRequests(): { readonly stop: () => readonly string[] } {
  const requests: string[] = [];
  const originals = dear.map((name) => [name, Intl[name]] as const);
  for (const [name, original] of originals) {
    const note = (target: typeof original, given: unknown[]): object => {
      requests.push(name);
      return Reflect.construct(target, given) as object;
    };
    const noted = new Proxy(original, { construct: note, apply: (target, _this, given) => note(target, given) });
    Object.assign(Intl, { [name]: noted });
  }
  return {
    stop() {
      for (const [name, original] of originals) Object.assign(Intl, { [name]: original });
      return requests;
    },
  };
}
