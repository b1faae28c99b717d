import { createSession, type Session } from '@filrouge/engine';
import { expect, fixture, html } from '../../../../testing/index.js';
import { parsedScenario } from '../testing/fixture-session.js';
import type { FilrougeSteps } from '../steps/steps.js';
import '../steps/steps.define.js';
import { QuestionHarness } from './question.harness.js';

/** A script in French and English whose author left some English out. */
function halfTranslated(options: readonly object[]): Session {
  const scenario = parsedScenario({
    format: 1,
    id: 'half',
    version: '1.0.0',
    locales: ['fr', 'en'],
    title: { fr: 'Incident', en: 'Incident' },
    client: { id: 'acme', name: 'Acme Logistique' },
    steps: [
      {
        id: 'problem',
        title: { fr: 'Problème' },
        items: [
          {
            type: 'choice',
            id: 'area',
            label: { fr: 'Domaine', en: 'Area' },
            help: { fr: 'Demander d’abord le poste.' },
            options,
          },
          { type: 'text', id: 'tag', label: { fr: 'Étiquette' }, help: { fr: 'Sous l’appareil.' } },
        ],
      },
    ],
    ticket: { title: 'Incident' },
  });
  return createSession(scenario, { locale: 'en' });
}

const few = [
  { value: 'network', label: { fr: 'Réseau', en: 'Network' } },
  { value: 'pay', label: { fr: 'Paie' }, help: { fr: 'Bulletins.' } },
];
const many = Array.from({ length: 130 }, (_, index) => ({
  value: `o${String(index)}`,
  label: index === 1 ? { fr: 'Paie' } : { fr: `Choix ${String(index)}`, en: `Choice ${String(index)}` },
}));
const marksIn = (question: QuestionHarness, selector: string) =>
  [...question.element.renderRoot.querySelectorAll(selector)].map((row) => row.querySelector('.language')?.textContent);

describe('a text that falls back to another language', () => {
  it('bears a mark: option and hint', async () => {
    const question = await QuestionHarness.of({ session: halfTranslated(few), open: 'area' });

    expect(marksIn(question, '.option')).to.deep.equal([undefined, 'FRin French']);
    expect(marksIn(question, '.help')).to.deep.equal(['FRin French']);
    expect(question.get('.option-help').lang).to.equal('fr');
    await expect(question.element).to.be.accessible();
  });

  it('bears none in a long list of names, whose rows tell how many there are', async () => {
    const question = await QuestionHarness.of({ session: halfTranslated(many), open: 'area' });
    const rows = [...question.element.renderRoot.querySelectorAll('[role="option"]')];

    expect(marksIn(question, '[role="option"]').filter(Boolean)).to.deep.equal([]);
    expect(rows[1]?.querySelector('span')?.lang).to.equal('fr');
    expect(rows.length).to.be.below(many.length);
    expect(rows.at(-1)?.getAttribute('aria-posinset')).to.equal(String(rows.length));
    expect(rows.at(-1)?.getAttribute('aria-setsize')).to.equal(String(many.length));
  });

  it('needs none beside a question that is marked already', async () => {
    const question = await QuestionHarness.of({ session: halfTranslated(few), open: 'tag' });

    expect(question.texts('.overline .language')).to.deep.equal(['in French']);
    expect(marksIn(question, '.help')).to.deep.equal([undefined]);
  });

  it('bears a mark in the outline', async () => {
    const steps = await fixture<FilrougeSteps>(html`<filrouge-steps .session=${halfTranslated(few)}></filrouge-steps>`);
    await steps.updateComplete;
    const marked = [...steps.renderRoot.querySelectorAll('.language')].map(
      (mark) => mark.previousElementSibling?.textContent,
    );

    expect(marked).to.deep.equal(['Problème', 'Étiquette']);
    await expect(steps).to.be.accessible();
  });
});
