import type { Flow, FlowKind, FlowNode } from './flow.js';
import { flowWords } from './words.js';

/** The picture as Mermaid's flowchart, for documents that draw it themselves: conditions stand on the arrows. */
export function mermaidOf(flow: Flow): string {
  const chart = new Chart(flow.locale);
  chart.list(flow.nodes, []);
  return ['flowchart TD', ...chart.lines, ''].join('\n');
}

/** An arrow not yet drawn: where it comes from, and what it says. */
interface Loose {
  readonly from: string;
  readonly says: string;
}

const brackets: Readonly<Record<FlowKind, readonly [string, string]>> = {
  step: ['([', '])'],
  question: ['[', ']'],
  branch: ['[', ']'],
  instruction: ['[/', '/]'],
  end: ['[[', ']]'],
  ticket: ['([', '])'],
  route: ['[', ']'],
};

class Chart {
  readonly lines: string[] = [];
  readonly #when: string;
  #count = 0;

  constructor(locale: string) {
    this.#when = flowWords(locale).when;
  }

  /** Draws places one after the other; answers the arrows that lead out of the last. */
  list(nodes: readonly FlowNode[], from: readonly Loose[]): readonly Loose[] {
    let loose = from;
    for (const node of nodes) loose = this.#place(node, loose);
    return loose;
  }

  #place(node: FlowNode, from: readonly Loose[]): readonly Loose[] {
    const name = `n${(this.#count += 1)}`;
    const [before, after] = brackets[node.kind];
    this.lines.push(`  ${name}${before}"${quoted(node.label)}"${after}`);
    for (const loose of from) this.#arrow(loose, name, node.when);
    const passed = node.when === undefined ? [] : from;
    const out = this.#children(node, { from: name, says: '' });
    return node.kind === 'end' ? passed : [...out, ...passed];
  }

  /** Branches and routes go side by side; anything else goes one after the other. */
  #children({ kind, children }: FlowNode, own: Loose): readonly Loose[] {
    if (kind === 'ticket') return children.flatMap((route) => this.#place(route, [own]));
    const branches = children.filter((child) => child.kind === 'branch');
    const others = children.filter((child) => child.kind !== 'branch');
    const taken = branches.flatMap((branch) => this.list(branch.children, [{ ...own, says: branch.label }]));
    return [...this.list(others, [own]), ...taken];
  }

  #arrow({ from, says }: Loose, to: string, when: string | undefined): void {
    const told = [says, when === undefined ? '' : `${this.#when} ${when}`].filter(Boolean).join('; ');
    this.lines.push(told === '' ? `  ${from} --> ${to}` : `  ${from} -->|"${quoted(told)}"| ${to}`);
  }
}

/** Mermaid reads entities by name or number between `#` and `;`, and Markdown between backticks. */
const quoted = (text: string) =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/[#"<>&`|;\\[\]{}]/g, (character) => `#${character.codePointAt(0)};`);
