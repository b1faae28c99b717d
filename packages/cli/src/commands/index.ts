import type { Command } from '../command.js';
import { bundleCommand } from './bundle.js';
import { diffCommand } from './diff.js';
import { graphCommand } from './graph.js';
import { indexCommand } from './index-articles.js';
import { coverageCommand } from './coverage.js';
import { knowledgeCommand } from './knowledge.js';
import { lintCommand } from './lint.js';
import { migrateCommand } from './migrate.js';
import { newCommand } from './new.js';
import { previewCommand } from './preview.js';
import { mutateCommand } from './mutate.js';
import { runCommand } from './run.js';
import { schemaCommand } from './schema.js';
import { testCommand } from './test.js';
import { validateCommand } from './validate.js';

/** Every command, in the order of help; `help` itself is made from them. */
export const commands: readonly Command[] = [
  newCommand,
  validateCommand,
  lintCommand,
  runCommand,
  testCommand,
  previewCommand,
  graphCommand,
  bundleCommand,
  indexCommand,
  knowledgeCommand,
  migrateCommand,
  coverageCommand,
  mutateCommand,
  diffCommand,
  schemaCommand,
];
