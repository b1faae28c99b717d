import process from 'node:process';
import { exitCodes } from './exit-codes.js';
import { main } from './main.js';
import { nodeIo } from './node-io.js';

for (const stream of [process.stdout, process.stderr]) stream.on('error', endQuietly);

// Not process.exit(): what is still on its way to a pipe would be lost.
process.exitCode = await main(nodeIo(process), process.argv.slice(2));

/** A reader that has seen enough, such as `head`, closes the pipe: no trouble of ours. */
function endQuietly({ code, message }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') return;
  process.stderr.write(`filrouge: ${message}\n`);
  process.exit(exitCodes.wrongUse);
}
