// `filrouge index` made them of examples/knowledge; the build copies the files beside the page.
const addresses: Readonly<Record<string, string>> = import.meta.glob('../../knowledge/index/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Where the index of a client's articles is; undefined when the client has none. Another client's is never fetched. */
export function knowledgeOf(client: string): string | undefined {
  return addresses[`../../knowledge/index/${client}.json`];
}
