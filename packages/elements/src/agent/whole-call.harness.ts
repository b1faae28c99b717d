import { clockAt } from '@filrouge/engine';
import { expect, waitUntil } from '../../../../testing/index.js';
import { AgentHarness } from './agent.harness.js';
import { Ear } from './ear.harness.js';
import { askedAnswers, exampleCall } from './example-call.harness.js';
import { Typist } from './typist.harness.js';

/** A whole call of thirty questions by real keys, each one a message to the browser. */
const patienceMs = 120_000;

/** The main call of an example, heard and not seen: what is read out, and where the focus is, after every key. */
export function describeWholeCall(name: string): void {
  describe(`the call of ${name}, heard and not seen`, function () {
    this.timeout(patienceMs);

    it('keeps the focus, and tells each question, priority and delivery once, in order, nothing stale', async () => {
      const call = await exampleCall(name);
      const { scenario, played } = call;
      const agent = await AgentHarness.of({
        scenario,
        locale: scenario.locales[0],
        context: played.context,
        clock: clockAt(played.at),
        deliver: () => Promise.resolve({ status: 'delivered', reference: 'INC-1' }),
      });
      const ear = new Ear(agent);
      const typist = new Typist(ear);
      const asked = askedAnswers(call);

      await typist.answerAll(Object.fromEntries(asked));
      await typist.acknowledgeAll();
      await typist.send();
      await waitUntil(() => agent.spoken.at(-1)?.includes('INC-1'), 'the delivery is told');

      expect(ear.faults).to.deep.equal([]);
      expect(ear.questionsTold).to.equal(asked.length - 1);
    });
  });
}
