/** The indexes of the examples' articles, one a client: made as `filrouge index` makes them. */
import { pathToFileURL } from 'node:url';

/** Folders of articles that a client's calls search; another client's never reach the page. */
const foldersOf = {
  logistique: ['norvane', 'common'],
  saas: ['fernlake-help', 'fernlake-status'],
  clinique: ['val-ombrelle'],
  ascenseurs: ['valbrume', 'common'],
};

/** [{ path, text }] of every index, as it should be. */
export function knowledgeFiles() {
  return Promise.all(Object.entries(foldersOf).map(([client, folders]) => indexFile(client, folders)));
}

async function indexFile(client, folders) {
  const { indexArticles, nodeIo } = await import(pathToFileURL('packages/cli/dist/index.js').href);
  const written = [];
  const io = { ...nodeIo(process), writeFile: async (_path, text) => void written.push(text) };
  const articles = folders.map((folder) => `examples/knowledge/${folder}`);
  const { ok, issues } = await indexArticles(io, { articles, out: client });
  if (!ok) throw new Error(`articles of ${client}: ${JSON.stringify(issues)}`);
  return { path: `examples/knowledge/index/${client}.json`, text: written.join('') };
}
