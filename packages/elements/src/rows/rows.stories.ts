import type { Session } from '@filrouge/engine';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { machinesDown, rowsSession } from '../testing/rows-session.js';
import './rows.define.js';

const meta: Meta = { title: 'Elements/Rows', component: 'filrouge-rows' };
export default meta;

/** The rows of a call that is at a question. */
function at(questionId: string, machines: readonly object[] = machinesDown): StoryObj {
  return {
    render: (_args, { globals }) => {
      const session: Session = rowsSession(machines, { locale: String(globals['locale'] ?? 'fr') });
      session.send({ type: 'QUESTION_OPENED', id: questionId });
      return html`<filrouge-rows .session=${session}></filrouge-rows>`;
    },
  };
}

/** Several machines; the second is asked about. */
export const Machines = at('machines[2].down');

/** The rows of a repeat within a row. */
export const Nested = at('machines[1].disks[2].message');

/** The rows that a step runs over: nothing to add, nothing to remove. */
export const GoneOver = at('restart[1].restarted');

/** A hundred rows: the list scrolls to the one asked about. */
export const Hundred = at(
  'machines[60].down',
  Array.from({ length: 100 }, (_none, index) => ({ tag: `PC-${String(index + 1)}`, down: index % 3 === 0 })),
);
