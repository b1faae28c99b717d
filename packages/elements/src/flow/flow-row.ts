import { markOf, type FlowLayout, type FlowLine, type FlowRow } from '@filrouge/flow';
import { nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { isolated } from '../messages/isolated.js';
import type { FlowState } from './flow-states.js';
import type { FlowPictureWords } from './flow-words.js';

/** What a place of the picture is rendered by. */
export interface FlowRowScene {
  /** Absent without a call. */
  readonly state: FlowState | undefined;
  /** Whether the tabulator key comes to it. */
  readonly isAt: boolean;
  /** Whether the picture runs from the right: it is shown as in a mirror, and its words as they are. */
  readonly isMirrored: boolean;
  /** Of the picture. */
  readonly width: number;
  readonly words: FlowPictureWords;
  readonly onPress: (key: string, isOnMark: boolean) => void;
}

/** A place of the picture, as an item of a tree; rendered anew only when it looks different. */
export function flowRow(row: FlowRow, scene: FlowRowScene): unknown {
  const { state, isAt, words } = scene;
  return guard([row, state, isAt, words], () => rowPicture(row, scene));
}

/** The threads between places; those of the path are told apart. */
export function threadLines(threads: FlowLayout['threads'], isOnPath: (key: string) => boolean): TemplateResult {
  return svg`<g aria-hidden="true">${threads.map(
    ({ key, kind, d }) => svg`<path class="${kind} ${isOnPath(key) ? 'on' : ''}" d=${d}></path>`,
  )}</g>`;
}

function rowPicture(row: FlowRow, { state, isAt, isMirrored, width, words, onPress }: FlowRowScene): TemplateResult {
  const { node, y, height, dotX, dotY, lines, level, position, setSize, isOpen } = row;
  const holdsOthers = node.children.length > 0;
  const told = [node.label, node.detail, node.when ?? '', state === undefined ? '' : words.states[state]];
  const look = `${node.kind} ${node.isRequired ? 'required' : ''} ${state ?? ''}`;
  // The words are fitted, and may be cut: what is told is whole, and stands apart from them.
  return svg`<g class="row ${look}" role="none" @click=${(event: Event) => onPress(node.key, isOnMark(event))}>
    <g
      role="treeitem"
      aria-label=${told.filter(Boolean).join(', ')}
      aria-level=${level}
      aria-posinset=${position}
      aria-setsize=${setSize}
      aria-expanded=${holdsOthers ? String(isOpen) : nothing}
      aria-current=${state === 'current' ? 'true' : nothing}
      tabindex=${isAt ? '0' : '-1'}
    >
      <rect class="ground" x="1" y=${y + 1} width=${Math.max(0, width - 2)} height=${Math.max(0, height - 2)} rx="6"></rect>
      <path class="mark" d=${markOf(node, dotX, dotY)}></path>
      ${holdsOthers && !isOpen ? svg`<path class="plus" d=${`M${dotX - 3.5} ${dotY}h7M${dotX} ${dotY - 3.5}v7`}></path>` : nothing}
    </g>
    <g aria-hidden="true">
      ${lines.map((line) => lineText(line, isMirrored))}
    </g>
  </g>`;
}

/** A mirror image of itself in a mirrored picture. A condition ends in code: the mark that runs left keeps its last quote there. */
function lineText({ text, look, x, y }: FlowLine, isMirrored: boolean): TemplateResult {
  if (!isMirrored) return svg`<text class=${look} x=${x} y=${y}>${text}</text>`;
  return svg`<text class=${look} x=${x} y=${y} transform=${`translate(${2 * x} 0) scale(-1 1)`}
    >${look === 'when' ? `${text}\u200E` : isolated(text)}</text
  >`;
}

const isOnMark = ({ target }: Event) => target instanceof Element && target.matches('.mark, .plus');
