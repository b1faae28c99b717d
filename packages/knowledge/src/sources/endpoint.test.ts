import type { Article } from '../article.js';
import { describeRemote, lastPartOf, parametersOf, withAnyOf } from '../testing/remote-suite.js';
import { endpointSource } from './endpoint.js';

describeRemote('An endpoint of the host’s', {
  create: endpointSource,
  idOf: ({ id }) => id,
  answer(request, articles) {
    const query = parametersOf(request).get('q');
    if (query !== null)
      return { hits: withAnyOf(query, articles).map((article) => ({ ...plain(article), excerpt: article.summary })) };
    const article = articles.find(({ id }) => id === lastPartOf(request));
    return article && plain(article);
  },
});

const plain = ({ title, ...rest }: Article) => ({ ...rest, title: title.replace(/<[^>]*>/g, '') });
