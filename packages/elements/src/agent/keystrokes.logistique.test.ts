import { describeKeystrokes } from './keystrokes.harness.js';

describeKeystrokes('logistique');
