/** Brings the words that only panels say. Each element that says some imports it: it may be registered without the others. */
import { bringPanelWords } from './en.js';
import { panels } from './en/panels.js';

bringPanelWords(panels);
