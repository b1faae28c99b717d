/** One command for everything: `node scripts/run.mjs <command>`; package.json names them. Needs Node and npm only. */
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Filrouge needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
process.env.STORYBOOK_DISABLE_TELEMETRY = '1';

const [command, ...rest] = process.argv.slice(2);
const { commands } = await import('./commands.mjs');
if (!Object.hasOwn(commands, command)) {
  console.error(`Unknown command "${command}" (known: ${Object.keys(commands).join(', ')})`);
  process.exit(1);
}
try {
  await commands[command](rest);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
