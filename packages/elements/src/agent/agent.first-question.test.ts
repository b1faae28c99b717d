import { expect, fixture, html } from '../../../../testing/index.js';
import { focusedElement } from '../controllers/focused-element.js';
import { fixtureScenario } from '../testing/fixture-scenario.js';
import { parsedScenario } from '../testing/fixture-session.js';
import './agent.define.js';

const nextFrame = () => new Promise((resolve) => void requestAnimationFrame(resolve));

const given: readonly (readonly [string, unknown])[] = [
  ['as an object', fixtureScenario],
  ['as JSON text', JSON.stringify(fixtureScenario)],
  ['parsed', parsedScenario(fixtureScenario)],
];

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
});
