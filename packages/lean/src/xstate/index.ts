export { createActor } from './actor.js';
export { assign, fromPromise, setup } from './machine.js';
