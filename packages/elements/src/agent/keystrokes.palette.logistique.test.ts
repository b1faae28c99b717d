import { describePaletteKeystrokes } from './keystrokes.palette.harness.js';

describePaletteKeystrokes('logistique');
