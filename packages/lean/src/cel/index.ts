export { Duration } from './duration.js';
export { Environment } from './environment.js';
export { EvaluationError, ParseError, TypeError } from './errors.js';
