import type { Article } from '../article.js';
import { contractArticles } from '../testing/contract-articles.js';
import { describeRemote, withAnyOf } from '../testing/remote-suite.js';
import { notionSource } from './notion.js';

const idOf = ({ id }: Article) =>
  `59833787-2cf9-4fdf-8782-e53db20768a${contractArticles.findIndex((one) => one.id === id) + 1}`;

describeRemote('Notion', {
  create: notionSource,
  idOf,
  lacks: ['locale'],
  answer(request, articles) {
    if (request.body !== undefined) {
      const { query } = JSON.parse(request.body) as { query: string };
      const results = [...withAnyOf(query, articles).map(pageOf), { ...pageOf(articles[0]!), archived: true }];
      return { object: 'list', results, next_cursor: null, has_more: false, type: 'page_or_database' };
    }
    const article = articles.find((one) => request.path.includes(idOf(one)));
    if (!article) return undefined;
    return request.path.includes('/children') ? blocksOf(article) : pageOf(article);
  },
});

const span = (text: string) => [
  { type: 'text', text: { content: text, link: null }, annotations: { bold: false }, plain_text: text, href: null },
];

function pageOf(article: Article) {
  return {
    object: 'page',
    id: idOf(article),
    created_time: article.updatedAt,
    last_edited_time: article.updatedAt,
    archived: false,
    in_trash: false,
    url: article.url,
    parent: { type: 'database_id', database_id: 'd9824bdc-8445-4327-be8b-5b47500af6ce' },
    properties: {
      Tags: { id: 'a', type: 'multi_select', multi_select: [] },
      Name: { id: 'title', type: 'title', title: span(article.title) },
    },
  };
}

function blocksOf(article: Article) {
  const results = [
    {
      object: 'block',
      id: 'b1',
      type: 'paragraph',
      has_children: false,
      paragraph: { rich_text: span(article.body.text) },
    },
    { object: 'block', id: 'b2', type: 'divider', has_children: false, divider: {} },
  ];
  return { object: 'list', results, next_cursor: null, has_more: false, type: 'block', block: {} };
}
