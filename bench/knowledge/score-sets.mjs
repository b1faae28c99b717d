/** Every engine on every set with every perturbation: [{ set, articles, queries, perturbation, engine, hit1, … }]. */
import { filrouge } from './engines/filrouge.mjs';
import { flexsearch } from './engines/flexsearch.mjs';
import { lunrSearch } from './engines/lunr.mjs';
import { minisearch } from './engines/minisearch.mjs';
import { minisearchTuned } from './engines/minisearch-tuned.mjs';
import { perturbations } from './perturb.mjs';
import { score } from './score.mjs';

export const engines = {
  Filrouge: filrouge,
  'MiniSearch, tuned': minisearchTuned,
  'MiniSearch, defaults': minisearch,
  lunr: lunrSearch,
  FlexSearch: flexsearch,
};

export async function scoreSets(sets) {
  const rows = [];
  for (const [set, { locale, articles, queries }] of Object.entries(sets)) {
    for (const [engine, create] of Object.entries(engines)) {
      const search = create(articles, locale);
      for (const [perturbation, change] of Object.entries(perturbations)) {
        const asked = queries.map(({ text, expects }, at) => ({ text: change(text, at), expects }));
        const figures = await score(async (text) => search(text), asked);
        rows.push({
          set,
          articles: articles.length,
          queries: queries.length,
          perturbation,
          engine,
          ...rounded(figures),
        });
      }
      console.error(`${set}: ${engine}`);
    }
  }
  return rows;
}

function rounded({ hit1, hit5, mrr }) {
  return { hit1: Number(hit1.toFixed(1)), hit5: Number(hit5.toFixed(1)), mrr: Number(mrr.toFixed(3)) };
}
