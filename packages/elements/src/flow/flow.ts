import type { Session } from '@filrouge/engine';
import { flowOf, layoutOf, svgOf, type Flow, type FlowLayout, type FlowNode } from '@filrouge/flow';
import type { Scenario } from '@filrouge/scenario';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CallWatcher } from './call-watcher.js';
import { flowRow, threadLines } from './flow-row.js';
import { flowStates } from './flow-states.js';
import { flowPictureWords, type FlowPictureWords } from './flow-words.js';
import { FlowItemPickedEvent } from './flow.events.js';
import { flowStyles } from './flow.styles.js';
import { saveFile } from './save-file.js';
import { treeActOf } from './tree-keys.js';

/** Above so many places a picture starts folded: its steps are the first thing to see. */
const mostUnfolded = 150;
/** Wider, lines are too far apart to be read as one picture. */
const widest = 960;

/**
 * A picture of a scenario for its authors: steps, what may not apply, follow-ups, ends; with a call, the path it takes.
 *
 * @fires filrouge-flow-item-picked - Somebody picked a place: its id, and where it is written.
 * @csspart tree - The picture.
 */
export class FilrougeFlow extends LitElement {
  static override readonly styles = flowStyles;

  /** The scenario shown; that of the session unless given. */
  @property({ attribute: false }) scenario?: Scenario | undefined;

  /** A call on it, whose path is highlighted; none unless given. */
  @property({ attribute: false }) session?: Session | undefined;

  /** BCP 47 tag of the words; the call's, else the scenario's first. */
  @property() locale = '';

  @state() private width = 0;
  @state() private folded: ReadonlySet<string> = new Set();
  /** Key of the place the focus is at, or would come to. */
  @state() private at = '';

  #resizes: ResizeObserver | undefined;
  #shown: Scenario | undefined;
  #flow: Flow | undefined;
  #layout: FlowLayout | undefined;
  #wantsFocus = false;

  constructor() {
    super();
    this.addController(new CallWatcher(this));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // In a frame of its own: a picture of another width has another height, which must not be told in the same one.
    this.#resizes = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
    this.#resizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizes?.disconnect();
  }

  /** The whole picture, unfolded, as an SVG file; empty without a scenario. */
  toSvg(): string {
    return this.#flow ? svgOf(this.#flow, layoutOf(this.#flow)) : '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    const scenario = this.scenario ?? this.session?.scenario;
    const locale = this.#localeFor(scenario);
    if (scenario !== this.#shown || locale !== this.#flow?.locale) this.#draw(scenario, locale);
    const isOther = changed.has('width') || changed.has('folded') || this.#layout === undefined;
    if (this.#flow && isOther) this.#layout = this.#layOut(this.#flow);
  }

  protected override updated(): void {
    if (!this.#wantsFocus) return;
    this.#wantsFocus = false;
    this.renderRoot.querySelector<SVGElement>('[role="treeitem"][tabindex="0"]')?.focus();
  }

  override render(): unknown {
    const [flow, layout] = [this.#flow, this.#layout];
    if (!flow || !layout) return nothing;
    const words = flowPictureWords(flow.locale);
    const states = this.session ? flowStates(flow.nodes, this.session) : undefined;
    const { width, height, rows, threads } = layout;
    const isMirrored = words.direction === 'rtl';
    const isOnPath = (key: string) => !['off', 'pending'].includes(states?.get(key) ?? 'off');
    return html`
      ${this.#renderBar(flow, words)}
      <svg
        part="tree"
        role="tree"
        aria-label=${words.label(flow.title)}
        lang=${flow.locale}
        dir=${isMirrored ? 'rtl' : 'ltr'}
        class=${states ? 'called' : ''}
        width=${width}
        height=${Math.ceil(height)}
        @keydown=${this.#handleKey}
      >
        ${threadLines(threads, isOnPath)}
        ${rows.map((row) => flowRow(row, { state: states?.get(row.node.key), isAt: row.node.key === this.at, isMirrored, width, words, onPress: this.#handlePress }))}
      </svg>
    `;
  }

  #renderBar({ title, nodes, locale }: Flow, words: FlowPictureWords): TemplateResult {
    const all = everyNode(nodes);
    const isFolded = this.folded.size > 0;
    const counts = words.counts(kindsIn(all, 'step'), kindsIn(all, 'question'));
    return html`<div class="bar" lang=${locale}>
      <p>
        <strong><bdi>${title}</bdi></strong> <span class="counts">${counts}</span>
      </p>
      <button class="button quiet small" type="button" @click=${() => this.#foldAll(!isFolded)}>
        ${isFolded ? words.unfold : words.fold}
      </button>
      <button
        class="button quiet small"
        type="button"
        @click=${() => saveFile(`${this.#shown?.id ?? 'scenario'}.svg`, 'image/svg+xml', this.toSvg())}
      >
        ${words.save}
      </button>
    </div>`;
  }

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = treeActOf(this.#keyOf(event), this.#layout?.rows ?? [], this.at);
    if (!act) return;
    event.preventDefault();
    if (act.kind === 'go') this.#goTo(act.key);
    else if (act.kind === 'pick') this.#pick(this.at);
    else this.#fold(this.at, act.kind === 'fold');
  };

  /** Inward is to the left where the picture runs from the right. */
  #keyOf({ key }: KeyboardEvent): string {
    const opposite: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };
    const isMirrored = flowPictureWords(this.#flow?.locale ?? '').direction === 'rtl';
    return (isMirrored && opposite[key]) || key;
  }

  /** A press on a step, or on the mark of what holds others, folds or unfolds it; else it picks. */
  readonly #handlePress = (key: string, isOnMark: boolean): void => {
    this.#goTo(key);
    const row = this.#layout?.rows.find(({ node }) => node.key === key);
    if (row && row.node.children.length > 0 && (isOnMark || row.level === 1)) this.#fold(key, row.isOpen);
    else this.#pick(key);
  };

  #goTo(key: string): void {
    this.at = key;
    this.#wantsFocus = true;
  }

  #pick(key: string): void {
    const node = this.#layout?.rows.find((row) => row.node.key === key)?.node;
    if (node) this.dispatchEvent(new FlowItemPickedEvent(node.id, node.path));
  }

  #fold(key: string, isFolded: boolean): void {
    const others = [...this.folded].filter((folded) => folded !== key);
    this.folded = new Set(isFolded ? [...others, key] : others);
    this.#wantsFocus = true;
  }

  #foldAll(isFolded: boolean): void {
    const steps = this.#flow?.nodes ?? [];
    this.folded = new Set(isFolded ? steps.map(({ key }) => key) : []);
    if (isFolded && !this.folded.has(this.at)) this.at = steps[0]?.key ?? '';
  }

  #draw(scenario: Scenario | undefined, locale: string): void {
    const isOther = scenario?.id !== this.#shown?.id;
    this.#shown = scenario;
    this.#flow = scenario && flowOf(scenario, locale);
    this.#layout = undefined;
    const keys = new Set(everyNode(this.#flow?.nodes ?? []).map(({ key }) => key));
    if (isOther) this.#foldAll(keys.size > mostUnfolded);
    if (!keys.has(this.at)) this.at = this.#flow?.nodes[0]?.key ?? '';
  }

  #layOut(flow: Flow): FlowLayout {
    const width = Math.min(widest, this.width || this.clientWidth || widest);
    return layoutOf(flow, { width, folded: this.folded });
  }

  #localeFor(scenario: Scenario | undefined): string {
    return this.locale || this.session?.view.locale || scenario?.locales[0] || 'en';
  }

  #measure(): void {
    if (this.clientWidth > 0) this.width = this.clientWidth;
  }
}

const everyNode = (nodes: readonly FlowNode[]): readonly FlowNode[] =>
  nodes.flatMap((node) => [node, ...everyNode(node.children)]);

const kindsIn = (nodes: readonly FlowNode[], kind: FlowNode['kind']) =>
  nodes.filter((node) => node.kind === kind).length;
