import { stemmer } from '@orama/stemmers/french';
import type { Language } from './language.js';

const stopwords = `a ai aie ait as au aux avec avez avoir avons c car ce cela celle celles celui ces cet cette ceux chez
ci comme d dans de depuis des deux dois doit donc du elle elles en encore est et etait etaient etais etant ete etes etre
eu eux fait faut font hui ici il ils j je l la le les leur leurs lors lorsque lui m ma mais me meme memes mes mien moi
mon n ne ni non nos notre nous on ont or ou par parce pas pendant peu peut peuvent peux plus pour pourquoi pourrait
puis qu quand que quel quelle quelles quels qui quoi s sa sans se sera serait ses si soit son sont sous suis sur t ta
te tes toi ton toujours tous tout toute toutes tres tu un une va vais vers veut veux voici voila vont vos votre vous y
aujourd bonjour merci svp alors aussi bien car`;

/** French. */
export const french: Language = {
  tag: 'fr',
  stem: stemmer,
  stopwords: new Set(stopwords.split(/\s+/)),
  elision: /^(?:[ldjmtsncç]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=.)/,
};
