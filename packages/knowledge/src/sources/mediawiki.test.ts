import { describeRemote, parametersOf, withAnyOf } from '../testing/remote-suite.js';
import type { Article } from '../article.js';
import { mediaWikiSource } from './mediawiki.js';

const keyOf = ({ id }: Article) => id;

// Answers of MediaWiki 1.39, as recorded, with our articles.
describeRemote('MediaWiki', {
  create: (options) => mediaWikiSource({ ...options, pageUrl: 'https://wiki.example/wiki/' }),
  idOf: keyOf,
  lacks: ['locale'],
  answer(request, articles) {
    const query = parametersOf(request).get('q');
    if (query !== null) return { pages: withAnyOf(query, articles).map(pageOf) };
    const article = articles.find((one) => request.path.includes(`/page/${keyOf(one)}/`));
    return article && wholePageOf(article);
  },
});

function pageOf(article: Article, at: number) {
  return {
    id: at + 2,
    key: keyOf(article),
    title: article.title,
    excerpt: `<span class='searchmatch'>${article.title}</span>, ${article.summary}\n`,
    matched_title: null,
    description: null,
    thumbnail: null,
  };
}

function wholePageOf(article: Article) {
  return {
    id: 2,
    key: keyOf(article),
    title: article.title,
    latest: { id: 2, timestamp: article.updatedAt },
    content_model: 'wikitext',
    license: { url: '', title: '' },
    html: `<!DOCTYPE html>\n<html><head><meta charset="utf-8"/></head><body><p>${article.body.text}</p></body></html>`,
  };
}
