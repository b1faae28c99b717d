import { loadLocalSource, queryOfText } from '@filrouge/knowledge';
import { describe, expect, it } from 'vitest';
import { main } from '../main.js';
import { memoryIo, ran } from '../memory-io.harness.js';

const markdown =
  '---\ntitle: Le VPN ne répond pas\naliases: [accès à distance]\nlocale: fr\n---\n\n1. Quitter\n2. Relancer\n';
const files = {
  'kb/acme/vpn.md': markdown,
  'kb/acme/printer.html': '<html lang="en"><title>Printer offline</title><body><p>Restart it.</p></body></html>',
  'kb/common/all.json': [{ id: 'mail', title: 'Mailbox full' }],
  'kb/common/more.ndjson': '{"id":"phone","title":"New phone"}\n',
  'kb/common/picture.png': 'no article',
};

describe('filrouge index', () => {
  it('writes an index of every article below a folder, a collection a folder, that a page loads and searches', async () => {
    const io = memoryIo(files);

    const code = await main(io, ['index', 'kb', '-o', 'out/index.json']);
    const loaded = await loadLocalSource(JSON.parse(io.written.get('out/index.json') ?? ''));

    expect([code, io.stdout]).toEqual([
      0,
      expect.stringMatching(/^out\/index\.json: 4 articles, acme 2, common 2, \d+ bytes\n$/),
    ]);
    const found = loaded.ok
      ? await loaded.source.search(queryOfText('acces a distance'), { collections: ['acme'] })
      : undefined;
    expect(found?.hits.map(({ article }) => article)).toMatchObject([{ id: 'vpn', collection: 'acme', locale: 'fr' }]);
  });

  it('tells what is wrong with an article, and leaves out no other', async () => {
    const { code, stdout } = await ran(['index', 'kb', '-o', 'x.json', '--json'], {
      ...files,
      'kb/common/bad.json': [{ id: 'untitled' }, { id: 'mail', title: 'Again' }],
    });

    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      articles: 4,
      issues: [
        { code: 'missing-key', file: 'kb/common/bad.json', path: '/0/title' },
        { code: 'duplicate-id', params: { id: 'mail' } },
      ],
    });
  });

  it('says so in a sentence', async () => {
    const { stdout } = await ran(['index', 'a.json', '-o', 'x.json', '--locale', 'fr'], { 'a.json': [{ id: 'a' }] });

    expect(stdout).toContain('a.json/0/title missing-key: Il faut «\u00a0title\u00a0» à un article');
  });

  it('says what an article is in words', async () => {
    const { stdout } = await ran(['index', 'a.json', '-o', 'x.json'], { 'a.json': [{ id: 'a', title: 'A' }, 'b'] });

    expect(stdout).toContain('a.json/1 wrong-type: An article is one object in braces');
  });

  it.each([
    ['without a file to write', ['index', 'kb']],
    ['for a file that is not there', ['index', 'nothing.md', '-o', 'x.json']],
    ['when it would overwrite an article', ['index', 'kb/common/all.json', '-o', 'kb/common/all.json']],
  ])('is wrong use %s', async (_what, given) => {
    expect((await ran(given, files)).code).toBe(2);
  });

  it('completes articles with the collection and the language that are asked for', async () => {
    const io = memoryIo(files);
    await main(io, ['index', 'kb/common/all.json', '-o', 'x.json', '--collection', 'acme', '--language', 'en']);

    const loaded = await loadLocalSource(JSON.parse(io.written.get('x.json') ?? ''));

    expect(loaded.ok && (await loaded.source.get('mail'))).toMatchObject({ collection: 'acme', locale: 'en' });
  });
});
