import { expect, it } from 'vitest';
import { foldText } from './fold.js';
import { mentionsWord } from './mentions.js';

it.each([
  ['Il y a de la FUMÉE !', 'fumée', true],
  ['il y a de la fumee', 'Fumée', true],
  ['fumée', 'fumee', true],
  ['le programme est lent', 'ram', false],
  ['la RAM est pleine', 'ram', true],
  ['the door-lock is open', 'lock', true],
  ['2 programmes, puis ram', 'ram', true],
  ['panne de l’ascenseur', 'ascenseur', true],
  ['out   of order', 'out of order', true],
  ['anything', ' ', false],
  ['', 'word', false],
])('%j says %j: %s', (text, word, isSaid) => {
  expect(mentionsWord(foldText(text), word)).toBe(isSaid);
});
