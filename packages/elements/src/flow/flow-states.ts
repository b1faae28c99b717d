import type { Session, View } from '@filrouge/engine';
import type { FlowNode } from '@filrouge/flow';

/** How a place of the picture stands in a call. */
export type FlowState = 'current' | 'answered' | 'onPath' | 'pending' | 'off';

/** How every place stands in a call, by its key. */
export function flowStates(nodes: readonly FlowNode[], session: Session): ReadonlyMap<string, FlowState> {
  const states = new Map<string, FlowState>();
  const known = new Map<string, FlowState>(statesInView(session.view));
  for (const node of nodes) mark(node, { states, known, session });
  return states;
}

interface Marking {
  readonly states: Map<string, FlowState>;
  /** By key, what the view tells; what it does not tell applies not, or not yet. */
  readonly known: ReadonlyMap<string, FlowState>;
  readonly session: Session;
}

/** Marks a place and what stands in it; answers its state. */
function mark(node: FlowNode, marking: Marking): FlowState {
  const inside = node.children.map((child) => mark(child, marking));
  const state = stateOf(node, inside, marking);
  marking.states.set(node.key, state);
  return state;
}

function stateOf({ kind, key, id }: FlowNode, inside: readonly FlowState[], { known, session }: Marking): FlowState {
  const told = known.get(kind === 'route' ? `route:${id}` : key);
  if (told) return told;
  // A branch is taken where its follow-ups are asked.
  if (kind === 'branch') return inside.some((state) => state !== 'off' && state !== 'pending') ? 'onPath' : 'off';
  return kind === 'question' && session.standingOf(id) === 'pending' ? 'pending' : 'off';
}

function statesInView({ steps, currentId, isReady, escalation }: View): readonly (readonly [string, FlowState])[] {
  const route = escalation ? [[`route:${escalation.level} ${escalation.group}`, 'onPath'] as const] : [];
  const ticket: FlowState = isReady ? 'onPath' : 'pending';
  return [
    ...steps.map(({ id, state }) => [`step:${id}`, state === 'pending' ? 'pending' : 'onPath'] as const),
    ...steps.flatMap(({ items }) =>
      items.map((item) => {
        const isAnswered = item.kind === 'question' && item.provenance !== undefined;
        return [inOutline(item.id), item.id === currentId ? 'current' : isAnswered ? 'answered' : 'onPath'] as const;
      }),
    ),
    ['ticket:', ticket],
    ...route,
  ];
}

/** A question of a repeat is asked in each row under a name of its own; in the outline it stands once. */
const inOutline = (id: string) => id.split('.').at(-1) ?? id;
