import { expect } from '../../../../testing/index.js';
import type { LanguagePack } from './language-pack.js';
import { Languages } from './languages.js';
import { pack } from './packs/fr.js';

/** A page with one language, whose pack comes when the test says so. */
function pageWith() {
  const loads: { readonly arrive: (pack: LanguagePack) => void; readonly fail: () => void }[] = [];
  const load = () =>
    new Promise<{ readonly pack: LanguagePack }>((resolve, reject) => {
      loads.push({ arrive: (came) => resolve({ pack: came }), fail: () => reject(new Error('offline')) });
    });
  return { languages: new Languages(new Map([['fr', load]])), loads };
}

describe('the languages of a page', () => {
  it('are loaded once, when one is wanted, and serve the tags of their base', async () => {
    const { languages, loads } = pageWith();

    const wanted = [languages.want('fr'), languages.want('fr-CA')];
    expect([languages.packOf('fr'), languages.areComing('fr-BE')]).to.deep.equal([undefined, true]);
    loads[0]?.arrive(pack);
    for (const words of wanted) await words;

    expect(loads).to.have.length(1);
    expect([languages.packOf('fr-CH'), languages.areComing('fr')]).to.deep.equal([pack, false]);
    expect(languages.want('fr')).to.equal(undefined);
  });

  it('have nothing to wait for where there are no words', () => {
    const { languages, loads } = pageWith();

    expect([languages.want('en'), languages.want('xx'), languages.want('')]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
    expect(loads).to.have.length(0);
  });

  it('do without one that cannot be had, until it is wanted again on purpose', async () => {
    const { languages, loads } = pageWith();

    const wanted = languages.want('fr');
    loads[0]?.fail();
    await wanted;

    expect([languages.want('fr'), languages.areComing('fr'), loads.length]).to.deep.equal([undefined, false, 1]);
    const again = languages.want('fr', { again: true });
    loads[1]?.arrive(pack);
    await again;
    expect(languages.packOf('fr')).to.equal(pack);
  });
});
