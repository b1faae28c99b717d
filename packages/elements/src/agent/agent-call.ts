import type { Clock, View } from '@filrouge/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { isInterview, isToBeRead } from '../controllers/phases.js';
import { densityNote, type DensityScene } from './agent-density.js';
import { agentFooter } from './agent-footer.js';
import { agentHeader } from './agent-header.js';
import { agentPalette, type PaletteScene } from './agent-palette.js';
import { agentRule, type RuleScene } from './agent-rule.js';
import { agentSection, type SectionScene } from './agent-section.js';
import type { CallArticles } from './call-articles.js';
import { isAmongRows } from './call-rows.js';
import { plainDelivery } from './plain-delivery.js';
import { plainProblem } from './plain-problem.js';
import { comesWithPanels } from './problem-registered.js';

/** What the call is rendered from, and what its parts do. */
export interface CallScene extends PaletteScene, DensityScene, Pick<RuleScene, 'ruleMarkOf'> {
  readonly view: View;
  readonly clock: Clock;
  /** As the agent's. */
  readonly wrapUpSeconds: number | null | undefined;
  readonly openSections: ReadonlySet<string>;
  /** False once the operator has read them. */
  readonly showsProblems: boolean;
  /** Whether what shows the articles is loaded, or could not be. */
  readonly articles: Pick<CallArticles, 'areThere' | 'isMissing'>;
  /** What stands around the question could not be loaded: rules and the ticket's fate are told in plain. */
  readonly arePanelsMissing: boolean;
  readonly onToggle: (section: string) => void;
  readonly onFirstGap: () => void;
  readonly onAcknowledge: () => void;
  readonly onSend: () => void;
}

/** The whole call: whose it is, the question in the middle, what goes with it around, and the way out below. */
export function agentCall(scene: CallScene): TemplateResult {
  const { view } = scene;
  return html`
    ${agentHeader(scene)} ${isInterview(view.phase) ? agentPalette(scene) : nothing}
    ${isInterview(view.phase) ? agentProgress(scene) : nothing}
    <div class="body ${scene.arePanelsMissing ? 'bare' : ''}">
      <div class="main">
        ${problems(scene)} ${isInterview(view.phase) ? agentRule(scene) : nothing} ${incidentsPart(scene)}
        ${mainPart(scene)}
      </div>
      ${articlesColumn(scene)} ${scene.arePanelsMissing ? nothing : columns(scene)}
    </div>
    ${agentFooter(scene)}
  `;
}

function columns(scene: CallScene): TemplateResult {
  const { view } = scene;
  return html`
    <div class="side">
      ${view.instructions.length === 0 ? nothing : section(scene, 'rules', rulesPart(scene))}
      ${section(scene, 'ticket', ticketPart(scene))}
    </div>
    <div class="outline-column">
      ${section(scene, 'outline', html`<filrouge-steps .session=${scene.session}></filrouge-steps>`)}
    </div>
  `;
}

function mainPart(scene: CallScene): TemplateResult {
  const { view, session, density, arePanelsMissing, clock, wrapUpSeconds } = scene;
  if (isInterview(view.phase))
    return html`${densityNote(scene)}${density.isStep ? html`<filrouge-step-page .drafts=${density.drafts} .session=${session}></filrouge-step-page>` : html`<filrouge-question .drafts=${density.drafts} .session=${session}></filrouge-question>`}
      <filrouge-review .session=${session}></filrouge-review>
      ${isAmongRows(view) ? html`<filrouge-rows .session=${session}></filrouge-rows>` : nothing}`;
  return arePanelsMissing
    ? plainDelivery(scene)
    : html`<filrouge-delivery .session=${session} .clock=${clock} .wrapUpSeconds=${wrapUpSeconds}></filrouge-delivery>`;
}

/** Loaded late, and nothing while it is not there. */
function incidentsPart({ view, session }: CallScene): TemplateResult | typeof nothing {
  if (!view.incidents || !isInterview(view.phase)) return nothing;
  return html`<filrouge-incidents .session=${session}></filrouge-incidents>`;
}

function problems({ view, showsProblems, arePanelsMissing }: CallScene): TemplateResult | typeof nothing {
  if (!showsProblems) return nothing;
  const { problems: issues, locale } = view;
  if (comesWithPanels && arePanelsMissing) return plainProblem({ issues, locale, kind: 'call', canRetry: false });
  return html`<filrouge-problem kind="call" .issues=${issues} .locale=${locale}></filrouge-problem>`;
}

function rulesPart({ session }: CallScene): TemplateResult {
  return html`<filrouge-instructions .session=${session}></filrouge-instructions>`;
}

/** Below the question, or beside it, as the width allows. */
function articlesColumn(scene: CallScene): TemplateResult | typeof nothing {
  if (!scene.view.suggestions || !scene.articles.areThere) return nothing;
  return html`<div class="articles-column">${section(scene, 'articles', articlesPart(scene))}</div>`;
}

function articlesPart({ session, messages, articles }: CallScene): TemplateResult {
  if (articles.isMissing) return html`<p>${messages.frame.agent.articlesMissing}</p>`;
  return html`<filrouge-knowledge .session=${session}></filrouge-knowledge>`;
}

function ticketPart({ session, clock }: CallScene): TemplateResult {
  return html`
    <filrouge-priority .session=${session} .clock=${clock}></filrouge-priority>
    <filrouge-ticket .session=${session} without-send></filrouge-ticket>
  `;
}

function section(scene: CallScene, name: SectionScene['name'], content: TemplateResult): TemplateResult {
  const words = scene.messages.frame.agent;
  const articles = words.articlesSection(scene.view.suggestions?.list.length ?? 0);
  const headings = { articles, rules: words.rulesSection, ticket: words.ticketSection, outline: words.outlineSection };
  // To be read over it is open, unless it was folded then; before and after as the operator left it.
  const isRead = name === 'ticket' && isToBeRead(scene.view);
  const fold = isRead ? 'read' : name;
  return agentSection({
    name,
    heading: headings[name],
    isOpen: scene.openSections.has(fold) !== isRead,
    onToggle: () => scene.onToggle(fold),
    content,
  });
}

/** Where the call is, for widths that have no room for the outline. */
function agentProgress({ view, messages }: CallScene): TemplateResult | typeof nothing {
  const { progress, steps, current } = view;
  const words = messages.frame.agent;
  const position = steps.findIndex(({ id }) => id === current?.stepId);
  const title = steps[position]?.title.text;
  return html`
    <div class="progress">
      <progress aria-label=${words.progress} max=${Math.max(1, progress.total)} .value=${progress.settled}></progress>
      ${title === undefined ? nothing : html`<span>${words.step(position + 1, steps.length, title)}</span>`}
    </div>
  `;
}
