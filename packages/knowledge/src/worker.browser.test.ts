import { expect } from '../../../testing/index.js';
import { createLocalSource } from './local-source.js';
import { queryOfText } from './query.js';
import { createWorkerSource } from './worker-source.js';

it('searches in a real worker', async () => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const source = createWorkerSource({ worker });
  const body = { kind: 'text', text: 'Ouvrir le capot.' } as const;
  const article = { id: 'jam', title: 'Bourrage', body, aliases: [], tags: [], collection: 'common', locale: 'fr' };
  await source.put([article]);

  const { hits } = await source.search(queryOfText('bourage'));

  expect(hits.map((hit) => hit.article.id)).to.deep.equal(['jam']);
  expect((await source.get('jam'))?.title).to.equal('Bourrage');
  worker.terminate();
});

it('tells that a worker cannot start', async () => {
  const worker = new Worker(new URL('./no-such-worker.ts', import.meta.url), { type: 'module' });

  const { issues } = await createWorkerSource({ worker }).search(queryOfText('bourrage'));

  expect(issues.map(({ code }) => code)).to.deep.equal(['worker-failed']);
});

it('opens an index at an address by itself, and says why it cannot', async () => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const source = createWorkerSource({ worker });
  const body = { kind: 'text', text: 'Ouvrir le capot.' } as const;
  const article = { id: 'jam', title: 'Bourrage', body, aliases: [], tags: [], collection: 'common', locale: 'fr' };
  const saved = JSON.stringify(createLocalSource({ articles: [article] }));
  const address = URL.createObjectURL(new Blob([saved], { type: 'application/json' }));

  expect(await source.open(address)).to.deep.equal([]);
  const gone = await source.open(new URL('/not-there.json', location.href).href);

  expect(gone.map(({ code }) => code)).to.deep.equal(['rejected']);
  expect((await source.search(queryOfText('bourrage'))).hits).to.have.lengthOf(1);
  worker.terminate();
  URL.revokeObjectURL(address);
});
