import type { Scenario } from '@filrouge/scenario';
import type { ReactiveController } from 'lit';
import { controlKind } from '../controls/control-kind.js';
import type { ControlSet } from '../controls/control-set.js';
import type { SessionHost } from './session-controller.js';

interface ControlsHost extends SessionHost {
  readonly shadowRoot: ShadowRoot | null;
}

/** Has the controls loaded that the scenario of its host's call asks for, as soon as there is a call, and its host rendered with them. */
export class ControlsController implements ReactiveController {
  readonly #host: ControlsHost;
  readonly #controls: ControlSet;
  /** How many sheets the root has of the controls'. */
  #adopted = 0;
  #wantedFor: Scenario | undefined;
  #asked: Promise<unknown> | undefined;

  constructor(host: ControlsHost, controls: ControlSet) {
    this.#host = host;
    this.#controls = controls;
    host.addController(this);
  }

  /** Resolves once the host was asked to render with what was on its way; undefined when nothing ever was. */
  get asked(): Promise<unknown> | undefined {
    return this.#asked;
  }

  hostUpdate(): void {
    this.#adopt();
    const scenario = this.#host.session?.scenario;
    if (!scenario || scenario === this.#wantedFor) return;
    this.#wantedFor = scenario;
    const coming = this.#controls.want(typesOf(scenario));
    if (coming) this.#asked = coming.then(() => this.#host.requestUpdate());
  }

  /** Each once; what they say comes after the sheet of the element. Counted: to read the list of a root takes the browser some time. */
  #adopt(): void {
    const sheets = [...this.#controls.styles];
    for (const { styleSheet } of sheets.slice(this.#adopted))
      if (styleSheet) this.#host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
    this.#adopted = sheets.length;
  }
}

function* typesOf({ questions, cells }: Scenario): Iterable<string> {
  for (const index of questions) {
    const cell = cells[index];
    if (cell?.kind === 'question') yield controlKind(cell.source);
  }
}
