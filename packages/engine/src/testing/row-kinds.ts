import type { Session } from '../session.js';

type Items = readonly object[];

/** One way for questions to stand in rows, with two rows there: what a test puts in, and under which prefix it is then asked. */
export interface RowKind {
  readonly name: string;
  /** The steps of a scenario whose rows hold these items. */
  readonly steps: (items: Items) => Items;
  /** Makes the rows there. */
  readonly open: (session: Session) => void;
  /** What stands before the id of a question, in the first row and in the second. */
  readonly rows: readonly [string, string];
}

const step = (items: Items, more: object = {}) => ({ id: 'step', title: 'Step', items, ...more });
const repeat = (id: string, items: Items, more: object = {}) => ({
  type: 'repeat',
  id,
  label: id,
  ...('over' in more ? {} : { max: 3 }),
  items,
  ...more,
});
const tag = { type: 'text', id: 'tag', label: 'tag' };
const addRows = (session: Session, id: string, count = 2) => {
  for (let row = 0; row < count; row += 1) session.send({ type: 'ROW_ADDED', id });
};

/** Every way for questions to stand in rows. */
export const rowKinds: readonly RowKind[] = [
  {
    name: 'a repeat',
    steps: (items) => [step([repeat('machines', items)])],
    open: (session) => addRows(session, 'machines'),
    rows: ['machines[1].', 'machines[2].'],
  },
  {
    name: 'a repeat in a repeat',
    steps: (items) => [step([repeat('sites', [repeat('machines', items)])])],
    open: (session) => {
      addRows(session, 'sites', 1);
      addRows(session, 'sites[1].machines');
    },
    rows: ['sites[1].machines[1].', 'sites[1].machines[2].'],
  },
  {
    name: 'a repeat over another',
    steps: (items) => [step([repeat('machines', [tag]), repeat('care', items, { over: 'machines' })])],
    open: (session) => addRows(session, 'machines'),
    rows: ['care[1].', 'care[2].'],
  },
  {
    name: 'a repeat over another, both in a repeat',
    steps: (items) => [
      step([repeat('sites', [repeat('machines', [tag]), repeat('care', items, { over: 'machines' })])]),
    ],
    open: (session) => {
      addRows(session, 'sites', 1);
      addRows(session, 'sites[1].machines');
    },
    rows: ['sites[1].care[1].', 'sites[1].care[2].'],
  },
  {
    name: 'a step over a repeat',
    steps: (items) => [step([repeat('machines', [tag])]), step(items, { id: 'each', over: 'machines' })],
    open: (session) => addRows(session, 'machines'),
    rows: ['each[1].', 'each[2].'],
  },
];
