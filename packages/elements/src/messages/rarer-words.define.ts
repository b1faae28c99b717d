/** Brings the words that only rarer controls say. */
import { bringRarerWords } from './en.js';
import { rarer } from './en/rarer.js';

bringRarerWords(rarer);
