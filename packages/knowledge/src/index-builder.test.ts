import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromHtml, articleFromMarkdown, articlesFromJson, articlesFromNdjson } from './index-builder.js';

describe('articles from texts', () => {
  it('reads Markdown with front matter', () => {
    const text = `---
id: kb-12
title: "VPN : code 691"
aliases: [télétravail, 'travailler de chez moi']
tags:
  - vpn
  - réseau
locale: fr
updatedAt: 2026-05-04
url: https://kb.example/12
---
# Autre titre

Le **mot de passe** a expiré.`;

    const { articles, issues } = articleFromMarkdown(text, { collection: 'acme' });

    expect(issues).toEqual([]);
    expect(articles[0]).toMatchObject({
      id: 'kb-12',
      title: 'VPN : code 691',
      aliases: ['télétravail', 'travailler de chez moi'],
      tags: ['vpn', 'réseau'],
      collection: 'acme',
      locale: 'fr',
      updatedAt: '2026-05-04T00:00:00.000Z',
      url: 'https://kb.example/12',
    });
    expect(articles[0]?.body.text).toContain('mot de passe');
  });

  it('takes the first heading of Markdown as the title, and not as text', () => {
    const { articles } = articleFromMarkdown('# Badge perdu\n\nDésactiver.', { id: 'badge.md' });

    expect(articles[0]).toMatchObject({ id: 'badge.md', title: 'Badge perdu', body: { text: 'Désactiver.' } });
  });

  it('reads an HTML page', () => {
    const text = `<!doctype html><html lang="fr-CA"><head><title>Badge &amp; acc&egrave;s</title>
      <meta name="description" content="Badge perdu"><meta content='badge, porte' name=keywords></head>
      <body><nav>Accueil</nav><main><p>Désactiver.</p></main></body></html>`;

    const { articles } = articleFromHtml(text, { id: 'badge.html' });

    expect(articles[0]).toMatchObject({ title: 'Badge & accès', summary: 'Badge perdu', tags: ['badge', 'porte'] });
    expect(articles[0]).toMatchObject({ locale: 'fr-CA', body: { kind: 'html', text: '<p>Désactiver.</p>' } });
  });

  it('reads a JSON list and an object with a list', () => {
    const list = [{ id: 1, title: 'Un', body: 'x' }];

    expect(articlesFromJson(JSON.stringify(list)).articles[0]).toMatchObject({ id: '1', collection: 'default' });
    expect(articlesFromJson(JSON.stringify({ articles: list })).articles).toHaveLength(1);
  });

  it('leaves out only the bad lines of NDJSON and tells each', () => {
    const { articles, issues } = articlesFromNdjson('{"id":"a","title":"A"}\n\nnot json\n{"id":"b"}\n[]\n');

    expect(articles.map(({ id }) => id)).toEqual(['a']);
    expect(issues.map(({ code }) => code)).toEqual(['unreadable', 'missing-key', 'wrong-type']);
  });

  it('tells two articles of one id and keeps the later', () => {
    const { articles, issues } = articlesFromNdjson('{"id":"a","title":"A"}\n{"id":"a","title":"B"}');

    expect(articles.map(({ title }) => title)).toEqual(['B']);
    expect(issues).toMatchObject([{ code: 'duplicate-id', params: { id: 'a' } }]);
  });

  it('drops an address that is not of the web', () => {
    const { articles } = articlesFromJson('[{"id":"a","title":"A","url":"javascript:alert(1)"}]');

    expect(articles[0]?.url).toBeUndefined();
  });

  it('takes any text without throwing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const read of [articlesFromJson, articlesFromNdjson, articleFromMarkdown, articleFromHtml]) {
          expect(Array.isArray(read(text).issues)).toBe(true);
        }
      }),
    );
  });
});
