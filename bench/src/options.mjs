/** What is measured, from the command line. */
import { parseArgs } from 'node:util';

export const allPasses = [
  'bytes',
  'verify',
  'core',
  'chain',
  'load',
  'load4x',
  'latency',
  'latency4x',
  'hot',
  'typing',
  'palette',
  'busy',
  'inp',
  'heap',
  'open',
  'calls',
  'desk',
  'suggestions',
];

const help = `node bench/run.mjs [options]
  --peers a,b      only these folders of bench/peers (all)
  --modes a,b      only these of step, all, all-tuned (all)
  --n 10,200       questions of the pages (10,50,200,1000)
  --answer-n 5000  questions where answers are read, one at a time (those of the pages, and 5000 unless --n is given)
  --core-n 100     questions of the headless engines (10,100,1000,10000)
  --engines a,b    only these files of bench/src/core/engines (all)
  --rounds 11      loads of each page
  --heap-answers n answers given before the heap is read again (200)
  --passes a,b     ${allPasses.join(',')}
  --out name       results go to bench/results/<name>.{json,md} and charts beside (latest)
  --short          the goals in some six minutes: filrouge, lit and surveyjs, one question at a time, n 10,200,1000
  --keep           keeps what was read earlier under that name and is not read again
  --no-build       takes the pages as they were built last`;

/** Another size of run; what is asked for beside it still counts. */
const short = {
  peers: 'filrouge,filrouge-script,filrouge-compiled,lit,lit-focus,surveyjs',
  modes: 'step',
  n: '10,200,1000',
  engines: 'filrouge',
  'core-n': '100,1000,10000',
  'heap-answers': '30',
  rounds: '5',
  passes: 'bytes,verify,core,chain,load4x,latency4x,hot,typing,palette,heap,open,calls,desk,suggestions',
};

const list = (text) => text.split(',').filter((part) => part !== '');

const pageSizes = '10,50,200,1000';

/** The options that were given, without those that have their default. */
const setOf = (args) =>
  Object.fromEntries(
    args.flatMap((arg, at) => (arg.slice(2) in short && args[at + 1] ? [[arg.slice(2), args[at + 1]]] : [])),
  );

/** The options; prints the help and ends when asked for it. */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      peers: { type: 'string', default: '' },
      modes: { type: 'string', default: '' },
      n: { type: 'string', default: pageSizes },
      'answer-n': { type: 'string' },
      'core-n': { type: 'string', default: '10,100,1000,10000' },
      engines: { type: 'string', default: '' },
      'heap-answers': { type: 'string', default: '200' },
      rounds: { type: 'string', default: '11' },
      passes: { type: 'string', default: allPasses.join() },
      out: { type: 'string', default: 'latest' },
      short: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    process.exit(0);
  }
  if (values.short) Object.assign(values, short, setOf(args));
  const unknown = list(values.passes).find((pass) => !allPasses.includes(pass));
  if (unknown !== undefined) throw new Error(`unknown pass "${unknown}" (known: ${allPasses.join(', ')})`);
  return {
    peers: list(values.peers),
    modes: list(values.modes),
    sizes: list(values.n).map(Number),
    answerSizes: list(values['answer-n'] ?? (values.n === pageSizes ? `${pageSizes},5000` : values.n)).map(Number),
    coreSizes: list(values['core-n']).map(Number),
    engines: list(values.engines),
    heapAnswers: Number(values['heap-answers']),
    rounds: Number(values.rounds),
    passes: list(values.passes),
    out: values.out,
    keep: values.keep,
    rebuild: !values['no-build'],
  };
}
