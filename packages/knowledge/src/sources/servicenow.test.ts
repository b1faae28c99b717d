import type { Article } from '../article.js';
import { contractArticles } from '../testing/contract-articles.js';
import { describeRemote, lastPartOf, parametersOf, withAnyOf } from '../testing/remote-suite.js';
import { serviceNowSource } from './servicenow.js';

const idOf = ({ id }: Article) =>
  `0b48fd75474321009db4b5b08b9a71c${contractArticles.findIndex((one) => one.id === id) + 1}`;

describeRemote('ServiceNow', {
  create: (options) => serviceNowSource({ ...options, instanceUrl: 'https://acme.service-now.com' }),
  idOf,
  answer(request, articles) {
    const query = parametersOf(request).get('query');
    if (query !== null) return { result: { meta: metaOf(query), articles: withAnyOf(query, articles).map(entryOf) } };
    const article = articles.find((one) => idOf(one) === lastPartOf(request));
    return article && { result: wholeOf(article) };
  },
});

function metaOf(query: string) {
  return { start: 0, end: 8, fields: 'short_description', query, language: 'fr,en', count: 2, ts_query_id: '1c5' };
}

function entryOf(article: Article, at: number) {
  const field = (name: string, value: string | undefined) => ({ display_value: value, name, label: name, value });
  return {
    link: `?id=kb_article_view&sys_kb_id=${idOf(article)}`,
    rank: at,
    id: `kb_knowledge:${idOf(article)}`,
    title: article.title,
    snippet: ` ... ${article.summary} ... `,
    score: 40.5 - at,
    number: `KB000000${at}`,
    fields: {
      language: field('language', article.locale),
      sys_updated_on: field('sys_updated_on', article.updatedAt?.replace('T', ' ').slice(0, 19)),
    },
  };
}

function wholeOf(article: Article) {
  return {
    content: `<p>${article.body.text}</p>`,
    template: false,
    number: 'KB0000001',
    sys_id: idOf(article),
    short_description: article.title,
    display_attachments: true,
    attachments: [],
    embedded_content: [],
  };
}
