import type { Article } from '../article.js';
import { describeRemote, parametersOf, withAnyOf } from '../testing/remote-suite.js';
import { redmineSource } from './redmine.js';

const pageOf = ({ id }: Article) => `Page_${id}`;
const idOf = (article: Article) => `helpdesk/${pageOf(article)}`;

// Answers of Redmine 5.0.4, as recorded, with our articles.
describeRemote('Redmine', {
  create: redmineSource,
  idOf,
  lacks: ['locale'],
  answer(request, articles) {
    const query = parametersOf(request).get('q');
    if (query !== null) {
      const results = withAnyOf(query, articles).map(resultOf);
      return { results: [...results, issue], total_count: results.length, offset: 0, limit: 8 };
    }
    const article = articles.find((one) => request.path === `/projects/helpdesk/wiki/${pageOf(one)}.json`);
    return article && { wiki_page: wholeOf(article) };
  },
});

const issue = {
  id: 7,
  title: 'Bug #7 (New): imprimante',
  type: 'issue',
  url: 'https://redmine.example/issues/7',
  description: '',
  datetime: '2026-05-04T08:00:00Z',
};

function resultOf(article: Article, at: number) {
  return {
    id: at + 1,
    title: `Wiki: ${article.title.replaceAll(' ', '_')}`,
    type: 'wiki-page',
    url: `https://redmine.example/projects/helpdesk/wiki/${pageOf(article)}`,
    description: article.body.text,
    datetime: article.updatedAt,
  };
}

function wholeOf(article: Article) {
  return {
    title: article.title.replaceAll(' ', '_'),
    text: `h1. ${article.title}\n\n${article.body.text}`,
    version: 1,
    author: { id: 5, name: 'Agent One' },
    comments: null,
    created_on: article.updatedAt,
    updated_on: article.updatedAt,
  };
}
