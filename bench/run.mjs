#!/usr/bin/env node
/** Measures Filrouge and its peers: `node bench/run.mjs --help`. Built packages are measured: `npm run build` first. */
import { existsSync } from 'node:fs';
import { installPeers } from './src/install.mjs';
import { readOptions } from './src/options.mjs';

const options = readOptions(process.argv.slice(2));
process.chdir(new URL('..', import.meta.url).pathname);
if (!existsSync('packages/elements/dist/filrouge.js')) throw new Error('nothing is built: npm run build');
installPeers();
const { runBench } = await import('./src/bench.mjs');
await runBench(options);
