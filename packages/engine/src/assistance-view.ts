import type { AssistanceKindName, CompiledAssistance, CompiledText, Scope } from '@filrouge/scenario';
import { shownText } from '@filrouge/scenario';
import type { TicketAssistance } from '@filrouge/ticket';
import { scopeOf } from './evaluate/scope.js';
import type { SessionState } from './session/session-state.js';
import type { ViewText } from './view-text.js';

/** A way to the caller's machine, as the answers name it now. What opens it is made by the page, which trusts none of it. */
export interface AssistanceView {
  readonly id: string;
  readonly kind: AssistanceKindName;
  readonly label: ViewText;
  /** Host, id or whole address; in an address, answers are percent-encoded. */
  readonly target: string;
  /** Who logs in; absent to be asked. */
  readonly user?: string;
  /** False while an answer it needs is not known. */
  readonly isKnown: boolean;
}

/** Every way to the caller's machine, in the author's order. */
export const assistanceView = (state: SessionState): readonly AssistanceView[] =>
  state.scenario.assistance.map((way) => {
    const scope = scopeOf(state.evaluation, { locale: state.locale });
    const { text, locale } = shownText(way.label, state.locale, scope);
    const target = filled(way, way.target, scope);
    const user = way.user && filled(way, way.user, scope);
    return {
      id: way.id,
      kind: way.kind,
      label: { text, locale },
      target: target.text,
      ...(user ? { user: user.text } : {}),
      isKnown: (target.isComplete ?? true) && (user?.isComplete ?? true),
    };
  });

/** What the ticket keeps of a way that was opened; undefined for one the scenario does not have, or that is not known. */
export function openedAssistance(state: SessionState, id: string): Omit<TicketAssistance, 'at'> | undefined {
  const { scenario, evaluation } = state;
  const way = scenario.assistance.find((one) => one.id === id);
  if (!way || !assistanceView(state).find((one) => one.id === id)?.isKnown) return undefined;
  const locale = scenario.ticket.locale ?? scenario.locales[0];
  const scope = scopeOf(evaluation, { locale, isKept: true });
  return {
    id,
    kind: way.kind,
    label: shownText(way.label, locale, scope).text,
    target: filled(way, way.target, scope).text,
  };
}

function filled({ kind }: CompiledAssistance, text: CompiledText, scope: Scope) {
  return shownText(text, text.plain?.locale ?? '', kind === 'custom' ? { ...scope, spell: inAddress } : scope);
}

/** An answer inside an address of the author's: whatever it is, it ends no part of it. */
const inAddress = (answer: string): string => encodeURIComponent(answer.trim().replaceAll(/\p{Surrogate}/gu, '\ufffd'));
