import { parseScenario, type Issue } from '@filrouge/scenario';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { fixtureScenario } from '../testing/fixture-scenario.js';
import { loadingIssue } from './loading-issues.js';
import './problem.define.js';

const meta: Meta = { title: 'Elements/Problem', component: 'filrouge-problem' };
export default meta;

const { title: _left, ...untitled } = fixtureScenario;
const broken = { ...untitled, sla: { P1: { respond: 'soon', resolve: 'PT1H' } }, client: { name: 'Acme' } };

function issuesOf(source: unknown): readonly Issue[] {
  const result = parseScenario(source);
  return result.ok ? [] : result.issues;
}

/** Every mistake of a scenario, with its place and what to do. */
export const BrokenScenario: StoryObj = {
  render: (_args, { globals }) =>
    html`<filrouge-problem
      .locale=${String(globals['locale'] ?? 'fr')}
      .issues=${issuesOf(broken)}
      .source=${broken}
    ></filrouge-problem>`,
};

/** The scenario did not come; it can be asked for again. */
export const NotLoaded: StoryObj = {
  render: (_args, { globals }) =>
    html`<filrouge-problem
      .locale=${String(globals['locale'] ?? 'fr')}
      .issues=${[loadingIssue('scenario-refused', { url: '/scenarios/acme.json', status: 404 })]}
      can-retry
    ></filrouge-problem>`,
};

/** Data of the page that do not fit: the call goes on. */
export const InACall: StoryObj = {
  render: (_args, { globals }) =>
    html`<filrouge-problem
      kind="call"
      .locale=${String(globals['locale'] ?? 'fr')}
      .issues=${[{ code: 'context-wrong-type', path: '/vip', params: { key: 'vip', expected: 'yesNo', got: 'text' } }]}
    ></filrouge-problem>`,
};
