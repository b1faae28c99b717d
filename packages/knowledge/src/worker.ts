/** The entry of a module worker: `new Worker(url, { type: 'module' })`, with the URL of this file as the host serves it. */
import { serveLocalSource } from './worker/serve-local-source.js';

// In a worker the global object is the inner end of the channel.
serveLocalSource(globalThis);
