import type { Scenario } from '@filrouge/scenario';
import type { CSSResult, ReactiveController } from 'lit';
import { controlKind } from '../controls/control-kind.js';
import type { ControlSet } from '../controls/control-set.js';
import type { SessionHost } from './session-controller.js';

interface ControlsHost extends SessionHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Has the controls loaded that the scenario of its host's call asks for, as soon as there is a call, and its host rendered with them. */
export class ControlsController implements ReactiveController {
  readonly #host: ControlsHost;
  readonly #controls: ControlSet;
  #wantedFor: Scenario | undefined;
  #asked: Promise<unknown> | undefined;

  constructor(host: ControlsHost, controls: ControlSet) {
    this.#host = host;
    this.#controls = controls;
    host.addController(this);
  }

  /** Resolves once the host was asked to render with what was on its way. */
  get asked(): Promise<unknown> {
    return this.#asked ?? Promise.resolve();
  }

  hostUpdate(): void {
    adopt(this.#host.renderRoot, this.#controls.styles);
    const scenario = this.#host.session?.scenario;
    if (!scenario || scenario === this.#wantedFor) return;
    this.#wantedFor = scenario;
    const coming = this.#controls.want(typesOf(scenario));
    if (coming) this.#asked = coming.then(() => this.#host.requestUpdate());
  }
}

/** Each once; what they say comes after the sheet of the element. */
function adopt(root: HTMLElement | DocumentFragment, sheets: Iterable<CSSResult>): void {
  if (!(root instanceof ShadowRoot)) return;
  for (const { styleSheet } of sheets)
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
}

function* typesOf({ questions, cells }: Scenario): Iterable<string> {
  for (const index of questions) {
    const cell = cells[index];
    if (cell?.kind === 'question') yield controlKind(cell.source);
  }
}
