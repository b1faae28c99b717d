import { describe, expect, it } from 'vitest';
import { queryWordsOf } from './query-text.js';

describe('the words for a remote search', () => {
  it('are codes first, then the problem, without empty words', () => {
    const parts = [
      { kind: 'category', text: 'Réseau', weight: 0.5 },
      { kind: 'problem', text: "je n'arrive pas à ouvrir l'application, the VPN", weight: 1 },
      { kind: 'code', text: '0x80070057', weight: 1 },
    ] as const;

    expect(queryWordsOf({ parts })).toEqual(['0x80070057', 'arrive', 'ouvrir', 'application', 'VPN', 'Réseau']);
  });

  it('are few, each once whatever its accents', () => {
    const text = 'écran ecran ÉCRAN un deux trois quatre cinq six sept huit neuf dix onze';

    const words = queryWordsOf({ parts: [{ kind: 'problem', text, weight: 1 }] });

    expect(words).toHaveLength(8);
    expect(words.filter((word) => /cran/i.test(word))).toHaveLength(1);
  });
});
