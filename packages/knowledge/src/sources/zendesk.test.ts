import type { Article } from '../article.js';
import { contractArticles } from '../testing/contract-articles.js';
import { describeRemote, lastPartOf, parametersOf, withAnyOf } from '../testing/remote-suite.js';
import { zendeskSource } from './zendesk.js';

const idOf = ({ id }: Article) => String(360_000_000_001 + contractArticles.findIndex((one) => one.id === id));

describeRemote('Zendesk', {
  create: zendeskSource,
  idOf,
  answer(request, articles) {
    const query = parametersOf(request).get('query');
    if (query !== null) {
      const results = withAnyOf(query, articles).map((article) => ({ ...entryOf(article), result_type: 'article' }));
      return { results, count: results.length, next_page: null, page: 1, page_count: 1, per_page: 8 };
    }
    const article = articles.find((one) => `${idOf(one)}.json` === lastPartOf(request));
    return article && { article: entryOf(article) };
  },
});

function entryOf(article: Article) {
  return {
    id: Number(idOf(article)),
    url: `https://acme.zendesk.com/api/v2/help_center/articles/${idOf(article)}.json`,
    html_url: article.url,
    author_id: 3465,
    comments_disabled: true,
    draft: false,
    promoted: false,
    position: 42,
    vote_sum: 3,
    vote_count: 5,
    section_id: 98838,
    created_at: article.updatedAt,
    updated_at: article.updatedAt,
    name: article.title,
    title: article.title,
    snippet: `<em>${article.title}</em> ${article.summary}`,
    source_locale: article.locale,
    locale: article.locale,
    outdated: false,
    label_names: article.tags,
    body: `<p>${article.body.text}</p>`,
  };
}
