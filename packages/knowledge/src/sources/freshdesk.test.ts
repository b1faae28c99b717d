import { describe, expect, it } from 'vitest';
import type { Article } from '../article.js';
import { queryOfText } from '../query.js';
import { contractArticles } from '../testing/contract-articles.js';
import { describeRemote, lastPartOf, parametersOf, transportTo, withAnyOf } from '../testing/remote-suite.js';
import type { FakeSystem } from '../testing/remote-suite.js';
import { freshdeskSource } from './freshdesk.js';

const idOf = ({ id }: Article) => String(1_001 + contractArticles.findIndex((one) => one.id === id));

const system: FakeSystem = {
  create: (options) => freshdeskSource({ ...options, portalUrl: 'https://acme.freshdesk.com/' }),
  idOf,
  lacks: ['locale'],
  answer(request, articles) {
    const term = parametersOf(request).get('term');
    if (term !== null) return withAnyOf(term, articles).map(entryOf);
    const article = articles.find((one) => idOf(one) === lastPartOf(request));
    return article && entryOf(article);
  },
};

describeRemote('Freshdesk', system);

describe('Freshdesk', () => {
  it('shows no drafts', async () => {
    const drafts: FakeSystem = { ...system, answer: () => [{ ...entryOf(contractArticles[1]!), status: 1 }] };
    const source = system.create({ transport: transportTo(drafts) });

    expect((await source.search(queryOfText('imprimante'))).hits).toEqual([]);
  });
});

function entryOf(article: Article) {
  return {
    id: Number(idOf(article)),
    type: 1,
    category_id: 3,
    folder_id: 5,
    folder_visibility: 1,
    agent_id: 1,
    title: article.title,
    description: `<p>${article.body.text}</p>`,
    description_text: article.body.text,
    status: 2,
    tags: article.tags,
    thumbs_up: 2,
    thumbs_down: 0,
    hits: 17,
    created_at: article.updatedAt,
    updated_at: article.updatedAt,
    seo_data: {},
  };
}
