import type { Article } from '../article.js';
import { contractArticles } from '../testing/contract-articles.js';
import { describeRemote, lastPartOf, withAnyOf } from '../testing/remote-suite.js';
import { requestTrackerSource } from './request-tracker.js';

const idOf = ({ id }: Article) => String(contractArticles.findIndex((one) => one.id === id) + 1);

// Answers of Request Tracker 5.0.3, as recorded, with our articles.
describeRemote('Request Tracker', {
  create: (options) => requestTrackerSource({ ...options, rtUrl: 'https://rt.example' }),
  idOf,
  lacks: ['locale'],
  answer(request, articles) {
    if (request.body !== undefined) {
      const criteria = JSON.parse(request.body) as { field: 'Name' | 'Summary'; value: string }[];
      const words = criteria.map(({ value }) => value).join(' ');
      const fields = new Set(criteria.map(({ field }) => field));
      const searched = articles.map((article) => (fields.has('Name') ? nameOnly(article) : article));
      const items = withAnyOf(words, searched).map(itemOf);
      return { items, count: items.length, page: 1, per_page: 8, pages: null, total: null };
    }
    const article = articles.find((one) => idOf(one) === lastPartOf(request));
    return article && wholeOf(article);
  },
});

function nameOnly(article: Article): Article {
  return { ...article, body: { kind: 'text', text: '' } };
}

function itemOf(article: Article) {
  const id = idOf(article);
  return {
    id,
    _url: `https://rt.example/REST/2.0/article/${id}`,
    type: 'article',
    Name: article.title,
    Summary: article.summary,
    LastUpdated: article.updatedAt?.replace('.000', ''),
  };
}

function wholeOf(article: Article) {
  const customField = (id: string, name: string, values: string[]) => ({ id, name, type: 'customfield', values });
  return {
    id: Number(idOf(article)),
    Name: article.title,
    Summary: article.summary,
    Class: { id: '2', type: 'class' },
    CustomFields: [customField('1', 'Content', []), customField('8', 'Body', [article.body.text])],
    Created: '2026-01-01T08:00:00Z',
    LastUpdated: article.updatedAt?.replace('.000', ''),
    Disabled: '0',
    _hyperlinks: [],
  };
}
