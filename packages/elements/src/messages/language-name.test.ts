import { expect } from '../../../../testing/index.js';
import { languages } from './index.js';
import { languageName } from './language-name.js';

const spoken = ['en', ...languages.tags];

describe('languageName', () => {
  it('says the languages of the elements as the browser does', async () => {
    for (const tag of spoken) await languages.want(tag);

    for (const locale of spoken) {
      const names = new Intl.DisplayNames([locale], { type: 'language' });
      // Safari says them as at the beginning of a line.
      const small = (name: string | undefined) => name?.toLocaleLowerCase(locale);
      expect(
        spoken.map((tag) => small(languageName(tag, locale))),
        locale,
      ).to.deep.equal(spoken.map((tag) => small(names.of(tag))));
    }
  });

  it('asks the browser for any other', () => {
    expect(languageName('it', 'en')).to.equal('Italian');
  });

  it('says the tag where there is no name', () => {
    expect(languageName('qqq', 'en')).to.equal('qqq');
  });
});
