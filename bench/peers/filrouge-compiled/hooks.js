export { default } from '../filrouge/hooks.js';
