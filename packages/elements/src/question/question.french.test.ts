import { createSession, type Session } from '@filrouge/engine';
import { expect } from '../../../../testing/index.js';
import { parsedScenario } from '../testing/fixture-session.js';
import { QuestionHarness } from './question.harness.js';

const asked = 'Depuis quand ne marche-t-elle plus ? Note : dire « bonjour » d’abord ; puis noter !';

function frenchCall(locale = 'fr'): Session {
  const question = { type: 'text', id: 'since', label: asked, help: asked, say: asked };
  const scenario = parsedScenario({
    format: 1,
    id: 'fr',
    version: '1.0.0',
    locales: ['fr'],
    title: 'Panne',
    client: { id: 'acme', name: 'Acme' },
    steps: [{ id: 'problem', title: 'Panne', items: [question] }],
    ticket: { title: 'Panne' },
  });
  return createSession(scenario, { locale });
}

/** In pixels. In less, what holds together is wider than its line in some fonts, and breaks anywhere rather than be cut off. */
const narrowest = 200;

/** Texts of the element's lines that begin with a mark, or end with an opening one, at that width. */
function badLines(text: Text): readonly string[] {
  const range = document.createRange();
  const topOf = (index: number): number => {
    range.setStart(text, index);
    range.setEnd(text, index + 1);
    return range.getBoundingClientRect().top;
  };
  const { data } = text;
  return [...data.matchAll(/\s[?!;:»]/gu), ...data.matchAll(/«\s./gu)]
    .filter(
      ({ index }) => topOf(data[index] === '«' ? index : index - 1) !== topOf(index + (data[index] === '«' ? 2 : 1)),
    )
    .map(([mark]) => mark);
}

const textIn = (element: Element): Text => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && node.data.includes('Depuis')) return node;
  throw new Error('no text of the scenario there');
};

describe('a French text of the scenario', () => {
  it('begins no line with a mark, however narrow it is', async () => {
    const question = await QuestionHarness.of({ session: frenchCall(), open: 'since' });
    const texts = ['.label', '.help', '.quote-text'].map((selector) => textIn(question.get(selector)));

    const bad = Array.from({ length: 24 }, (_, step) => narrowest + 8 * step).flatMap((width) => {
      question.element.style.width = `${String(width)}px`;
      return texts.flatMap((text) => badLines(text).map((mark) => `${mark} at ${String(width)}`));
    });

    expect(bad).to.deep.equal([]);
  });

  it('is spaced for the eye only', async () => {
    const session = frenchCall();
    const question = await QuestionHarness.of({ session, open: 'since' });

    expect(textIn(question.get('.label')).data).to.equal(
      'Depuis quand ne marche-t-elle plus\u202F? Note\u00A0: dire «\u00A0bonjour\u00A0» d’abord\u202F; puis noter\u202F!',
    );
    expect(session.view.current?.label.text).to.equal(asked);
  });
});
