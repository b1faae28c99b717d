import type { Article } from '@filrouge/knowledge';

const article = (id: string, parts: Partial<Article> & Pick<Article, 'title'>): Article => ({
  id,
  body: { kind: 'markdown', text: '' },
  aliases: [],
  tags: [],
  collection: 'acme',
  locale: 'en',
  updatedAt: '2026-09-01T00:00:00.000Z',
  ...parts,
});

/** An article with steps, links, a table, code and a quotation. */
export const networkArticle: Article = article('kb-12', {
  title: 'The network of a site is down',
  summary: 'What to check with the caller before the network team is called.',
  url: 'https://kb.example/12',
  aliases: ['no network at all', 'nothing works any more', 'plus de réseau'],
  body: {
    kind: 'markdown',
    text: `A site without network is nearly always its **router** or its line. Check both with the caller.

## Steps

1. Ask whether the lamp \`WAN\` of the router is green.
2. Have the router switched off for **30 seconds**, then on.
   Wait two minutes before the next step.
3. Open [the status page](https://status.example/) together.

> Say: "I stay on the line while it starts."

| Lamp | Meaning |
|------|---------|
| red  | no line |
| off  | no power |

\`\`\`
ping 192.0.2.1
\`\`\``,
  },
});

/** What tests and stories of the package find. */
export const fixtureArticles: readonly Article[] = [
  networkArticle,
  article('kb-13', {
    title: 'Wi-Fi drops in the warehouse',
    summary: 'Handhelds lose the network between two aisles.',
    body: { kind: 'text', text: 'Handhelds lose the network between two aisles. Reboot the access point.' },
  }),
  article('kb-14', {
    title: 'Printer offline after a network change',
    body: { kind: 'html', text: '<p>Give the printer its <b>fixed address</b> again.</p>' },
  }),
];

/** Many articles about the same. */
export const manyArticles = (count: number): readonly Article[] =>
  Array.from({ length: count }, (_, index) =>
    article(`kb-${String(100 + index)}`, {
      title: `Network trouble no. ${String(index + 1)}, in words that need a second line in a narrow column`,
      summary: 'The network of a site is slow, or is not there at all.',
    }),
  );
