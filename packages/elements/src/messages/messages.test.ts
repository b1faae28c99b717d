import { expect } from '../../../../testing/index.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { ended } from './ended.js';
import { fr } from './fr.js';
import { incidents } from './en/incidents.js';
import { assistance } from './en/assistance.js';
import { knowledge } from './en/knowledge.js';
import { palette } from './en/palette.js';
import { picker } from './en/picker.js';
import { review } from './en/review.js';
import { rows } from './en/rows.js';
import { stepPage } from './en/step-page.js';
import { wrapUp } from './en/wrap-up.js';
import { languages, messagesFor } from './index.js';
import { plural } from './plural.js';

/** Every text; those with parameters are filled in. */
function textsOf(section: object): readonly string[] {
  return Object.values(section).flatMap((text: unknown) => {
    if (typeof text === 'function') return [String(text(2, 'P1', 'x'))];
    return typeof text === 'object' && text !== null ? textsOf(text) : [String(text)];
  });
}

/** Every key with the kind of its text, by path. */
function keysOf(section: object, path = ''): readonly string[] {
  return Object.entries(section).flatMap(([key, text]: [string, unknown]) =>
    typeof text === 'object' && text !== null ? keysOf(text, `${path}${key}.`) : [`${path}${key}: ${typeof text}`],
  );
}

/** The words of a language, without what is no sentence of the elements. */
function sentencesIn(tag: string): object {
  const { issues: _issues, direction: _direction, keys: _keys, shown: _shown, ...words } = languages.packOf(tag) ?? {};
  return words;
}

describe('messagesFor', () => {
  it('takes the exact tag, then the base language, then English', () => {
    expect(messagesFor('fr')).to.equal(fr);
    expect(messagesFor('fr-CA')).to.equal(fr);
    expect(messagesFor('xx')).to.equal(en);
  });

  it('has every sentence in every language', () => {
    for (const tag of languages.tags) {
      const words = sentencesIn(tag);

      expect(keysOf(words), tag).to.have.members(
        keysOf({ messages: en, assistance, incidents, knowledge, palette, picker, review, rows, stepPage, wrapUp }),
      );
    }
  });
});

describe('every language', () => {
  it('says something wherever English does', () => {
    const silent = textsOf({ en, incidents, knowledge, palette, picker, review, rows, stepPage }).filter(
      (text) => text === '',
    );

    for (const tag of languages.tags) {
      const words = sentencesIn(tag);

      expect(
        textsOf(words).filter((text) => text.trim() === '' || text.includes('undefined')),
        tag,
      ).to.deep.equal(silent);
    }
  });
});

describe('the Arabic words', () => {
  it('count as Arabic does: one and two are told by the noun alone', () => {
    const counts = [0, 1, 2, 3, 11, 100].map((count) => ar.frame.priority.couldRaise(count, 'P1'));

    expect(counts.map((text) => text.split(': ')[1])).to.deep.equal([
      'لا أسئلة بلا إجابة',
      'سؤال واحد بلا إجابة',
      'سؤالان بلا إجابة',
      '3 أسئلة بلا إجابة',
      '11 سؤالًا بلا إجابة',
      '100 سؤال بلا إجابة',
    ]);
  });

  it('keep data of another script together', () => {
    expect(ar.instructions.heading('Acme (Lyon)')).to.equal('تعليمات \u2068Acme (Lyon)\u2069');
  });

  it('end a question with its own mark, once', () => {
    expect(ended('هل تسمعني؟')).to.equal('هل تسمعني؟');
  });
});

describe('the French words', () => {
  it('keep their punctuation on the line', () => {
    const loose = textsOf(fr).filter((text) => / [:;?!»]|« /.test(text));

    expect(loose).to.deep.equal([]);
  });
});

describe('what is missing', () => {
  it('has one word in each language, wherever it is counted', () => {
    const counted = ({ frame }: typeof en, count: number) =>
      new Set([frame.steps.missing(count), frame.ticket.missing(count), frame.agent.missing(count)]);

    expect([...counted(en, 2)]).to.deep.equal(['2 missing']);
    expect([...counted(fr, 1), ...counted(fr, 2)]).to.deep.equal(['1 manquant', '2 manquants']);
    expect(fr.frame.agent.notReady(2)).to.contain('2 manquants');
  });
});

describe('plural', () => {
  it('takes the form of the language: nought is singular in French', () => {
    const forms = { one: 'question', other: 'questions' };

    expect([0, 1, 2].map((count) => plural('fr', count, forms))).to.deep.equal(['question', 'question', 'questions']);
    expect([0, 1, 2].map((count) => plural('en', count, forms))).to.deep.equal(['questions', 'question', 'questions']);
  });
});

describe('the French words', () => {
  /** Every sentence, functions called with something to fill in. */
  const sentencesOf = (words: unknown): readonly string[] => {
    if (typeof words === 'string') return [words];
    if (typeof words === 'function') return [String(words('x', 2, 3))];
    return typeof words === 'object' && words !== null ? Object.values(words).flatMap(sentencesOf) : [];
  };

  it('begin no line with a mark that belongs to the word before', async () => {
    const {
      pack: { issues: _issues, shown: _shown, ...words },
    } = await import('./packs/fr.js');
    const loose = sentencesOf(words).filter((sentence) => /[ \u00a0][?!;:»]|«[ \u00a0]/u.test(sentence));

    expect(loose).to.deep.equal([]);
  });
});
