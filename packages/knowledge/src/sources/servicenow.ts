import { idOf, listOf, textOf, valueAt } from '../read/json-value.js';
import type { KnowledgeSource } from '../source.js';
import { plainOf, remoteArticle } from './remote-article.js';
import { createRemoteSource } from './remote-source.js';
import type { Belonging, RemoteAdapter, RemoteOptions } from './remote-source.js';

/** What a ServiceNow needs besides. */
export interface ServiceNowOptions extends RemoteOptions {
  /** sys_ids of the knowledge bases to search. Defaults to all that the credentials see. */
  readonly knowledgeBases?: readonly string[] | undefined;
  /** Where the instance stands, such as `https://acme.service-now.com`. Defaults to no addresses. */
  readonly instanceUrl?: string | undefined;
}

const root = '/api/sn_km_api/knowledge/articles';

/** The knowledge management of a ServiceNow. Ids are sys_ids. */
export function serviceNowSource(options: ServiceNowOptions): KnowledgeSource {
  return createRemoteSource('servicenow', options, (belonging) => adapterOf(options, belonging));
}

function adapterOf({ knowledgeBases = [], instanceUrl }: ServiceNowOptions, belonging: Belonging): RemoteAdapter {
  const urlOf = (id: string | undefined) => instanceUrl && id && `${instanceUrl}/kb_view.do?sys_kb_id=${id}`;
  return {
    searchRequests: ({ text, limit }) => {
      const scope = knowledgeBases.length > 0 ? { kb: knowledgeBases.join(',') } : {};
      const fields = 'short_description,language,sys_updated_on';
      const asked = { query: text, limit: String(limit), fields, ...scope };
      return [{ method: 'GET', path: `${root}?${new URLSearchParams(asked)}` }];
    },
    readHits: (json) =>
      listOf(json, 'result', 'articles')?.flatMap((entry) => {
        const id = textOf(entry, 'id')?.replace(/^kb_knowledge:/, '');
        const parts = { id, title: textOf(entry, 'title'), url: urlOf(id), ...fieldsOf(entry) };
        const article = remoteArticle(parts, belonging);
        return article ? [{ article, excerpt: plainOf(textOf(entry, 'snippet')) }] : [];
      }),
    articleRequests: (id) => (/^[\da-f]{32}$/.test(id) ? [{ method: 'GET', path: `${root}/${id}` }] : []),
    readArticle: ([json], id) => {
      const found = valueAt(json, 'result');
      const title = textOf(found, 'short_description') ?? textOf(found, 'title');
      const parts = { id: idOf(found, 'sys_id') ?? id, title, body: textOf(found, 'content'), url: urlOf(id) };
      return remoteArticle(parts, belonging);
    },
  };
}

/** Fields that were asked for come as { display_value, name, label, type, value }; times are UTC without saying so. */
function fieldsOf(entry: unknown) {
  const time = textOf(entry, 'fields', 'sys_updated_on', 'value');
  return {
    locale: textOf(entry, 'fields', 'language', 'value'),
    updatedAt: time && `${time.replace(' ', 'T')}Z`,
  };
}
