import type { Session, SessionOptions } from '@filrouge/engine';
import { createLocalSource, type Article, type KnowledgeSource } from '@filrouge/knowledge';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { answeredSession } from '../testing/answered-session.js';
import { fixtureArticles, manyArticles } from '../testing/fixture-articles.js';
import type { FilrougeKnowledge } from './knowledge.js';
import './knowledge.define.js';

const meta: Meta = { title: 'Elements/Knowledge', component: 'filrouge-knowledge' };
export default meta;

const symptom = 'No network on the whole site';

function of(callIn: (options: SessionOptions) => Session, more: StoryObj = {}): StoryObj {
  return {
    render: (_args, { globals }) =>
      html`<filrouge-knowledge .session=${callIn({ locale: String(globals['locale'] ?? 'fr') })}></filrouge-knowledge>`,
    ...more,
  };
}

const withArticles = (articles: readonly Article[], answers: object = { symptom }) =>
  of((options) => answeredSession({ ...answers }, { ...options, knowledge: createLocalSource({ articles }) }));

const withSource = (search: KnowledgeSource['search']) =>
  of((options) =>
    answeredSession({ symptom }, { ...options, knowledge: { id: 'Intranet', search, get: async () => undefined } }),
  );

/** Nothing is answered yet. */
export const Waiting = withArticles(fixtureArticles, {});

/** Nothing fits. */
export const Nothing = withArticles([]);

/** One article. */
export const One = withArticles(fixtureArticles.slice(0, 1));

/** Some. */
export const Some = withArticles(fixtureArticles);

/** As many as the host asks for. */
export const Fifty = of((options) =>
  answeredSession(
    { symptom },
    { ...options, knowledge: { sources: [createLocalSource({ articles: manyArticles(60) })], limit: 50 } },
  ),
);

/** The first article, open. */
export const Article_ = of(
  (options) =>
    answeredSession({ symptom }, { ...options, knowledge: createLocalSource({ articles: fixtureArticles }) }),
  {
    name: 'Article',
    play: async ({ canvasElement }) => {
      const element = canvasElement.querySelector<FilrougeKnowledge>('filrouge-knowledge');
      await element?.open('kb-12', 'The network of a site is down');
      await element?.updateComplete;
    },
  },
);

/** Still searching. */
export const Searching = withSource(() => new Promise(() => {}));

/** The source does not answer. */
export const Failing = withSource(async () => ({
  hits: [],
  issues: [{ code: 'server-failed', path: '', params: { status: 503 } }],
}));

/** The network is gone. */
export const Offline = withSource(async () => ({ hits: [], issues: [{ code: 'unreachable', path: '', params: {} }] }));
