import { render } from 'lit';
import { expect } from '../../../../testing/index.js';
import { messagesFor } from '../messages/index.js';
import { quote } from './quote.js';

/** What is read of a sentence in that language on the screen of an operator who has another. */
function quoted(text: string, locale: string, operatorLocale: string): string | undefined {
  const place = document.createElement('div');
  const { question } = messagesFor(operatorLocale);
  render(quote({ text, locale }, { messages: question, locale: operatorLocale, callerLocale: locale }), place);
  return place.querySelector('.quote-text')?.textContent;
}

describe('quote', () => {
  it('has the quotation marks of the sentence’s own language', () => {
    expect(quoted('Quel est votre nom', 'fr', 'en')).to.equal('«\u202fQuel est votre nom\u202f»');
    expect(quoted('What is your name', 'en-GB', 'fr')).to.equal('“What is your name”');
  });

  it('names a foreign language in the words around the name', () => {
    const badge = (operatorLocale: string) => {
      const place = document.createElement('div');
      const options = { messages: messagesFor(operatorLocale).question, locale: operatorLocale, callerLocale: 'it' };
      render(quote({ text: 'Hello', locale: 'en' }, options), place);
      return place.querySelector('.badge')?.textContent;
    };

    expect(['fr', 'fr-CA', 'en', 'nl'].map(badge)).to.deep.equal([
      'en anglais',
      'en anglais',
      'in English',
      'in English',
    ]);
  });
});
