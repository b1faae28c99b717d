import { impacts, priorities } from '@filrouge/ticket';
import type { Declaration } from '../expression/expression.js';
import { columnsOf } from './column-names.js';
import { questionTypeNamed } from '../items/index.js';
import { contextValueTypes } from '../source/context.js';
import { contextPathsOf, isContextRows } from '../source/context-paths.js';
import type { ContextPath } from '../source/context-paths.js';
import type { ScenarioSource } from '../source/scenario-source.js';
import type { OutlineNode } from './outline.js';
import { isRepeat } from './outline.js';
import type { Item, Question } from '../items/item.js';
import { reservedNames } from '../source/identifier.js';

/** Names every scenario has, whatever its questions. */
const standing: readonly Declaration[] = [
  { name: 'now', type: 'timestamp' },
  { name: 'clientOpen', type: 'bool' },
  { name: 'clientTime', type: 'string' },
  { name: 'clientWeekday', type: 'string' },
  { name: 'client.id', type: 'string' },
  { name: 'client.name', type: 'string' },
];

/** Names a scenario has that gives a priority: they are known after all questions. */
export const judgementNames: readonly string[] = ['priority', 'impact', 'urgency'];
const judgement: readonly Declaration[] = judgementNames.map((name) => ({ name, type: 'string' }));

/** Every name an expression of this scenario may read, with its type. */
export function declarationsOf(source: ScenarioSource, outline: readonly OutlineNode[]): readonly Declaration[] {
  const facts = source.facts.map(({ id, type }) => ({ name: id, type: contextValueTypes[type] }));
  const questions = outline.flatMap(({ kind, id, source: item }) => {
    const type = kind === 'item' ? questionTypeNamed((item as Item).type) : undefined;
    if (!type) return [];
    const isRepeated = isRepeat(item as Item) ? { isRepeat: true } : {};
    return [{ name: id, type: type.valueType, ...isRepeated }];
  });
  return [
    ...standing,
    ...(source.priority ? judgement : []),
    ...contextPathsOf(source.context).map(hostDeclaration),
    ...unique([...questions, ...facts].filter(isFree)),
    ...rowDeclarations(source, outline),
  ];
}

/** Rows of the host are read as those of a repeat are: by functions over rows. */
function hostDeclaration({ name, declared, rows }: ContextPath): Declaration {
  if (isContextRows(declared)) return { name, type: 'dyn', isRepeat: true, ...heldBy(rows) };
  const type = contextValueTypes[declared];
  return rows === undefined ? { name, type } : { name, type: 'dyn', each: type, heldBy: rows };
}

const heldBy = (rows: string | undefined) => (rows === undefined ? {} : { heldBy: rows });

/** `index`, `item.<question>` in the rows of a repeat, and `<repeat>.<question>` for all of them, facts of a row too. */
function rowDeclarations({ facts }: ScenarioSource, outline: readonly OutlineNode[]): readonly Declaration[] {
  const repeats = outline.filter(({ kind, id }) => kind === 'repeat' && isName(id));
  if (repeats.length === 0) return [];
  const columns = columnsOf(outline).filter(({ name }) => isName(name.split('.', 1)[0] ?? ''));
  const factTypes = facts.map(({ id, type }) => ({ id, each: contextValueTypes[type] }));
  const ofFacts = repeats.flatMap(({ id }) => factTypes.map(({ id: fact, each }) => ({ name: `${id}.${fact}`, each })));
  const inRows = columns.map(({ name, each }) => ({ name: `item.${name.slice(name.indexOf('.') + 1)}`, type: each }));
  return [
    { name: 'index', type: 'int' },
    ...unique(inRows),
    ...columns.map(({ name, each }) => ({ name, type: 'dyn' as const, each, heldBy: name.split('.', 1)[0] ?? '' })),
    ...ofFacts.map(({ name, each }) => ({ name, type: 'dyn' as const, each })),
  ];
}

const isName = (id: string) => /^[a-zA-Z][a-zA-Z0-9_]*$/.test(id) && !reservedNames.has(id);

const isFree = ({ name }: Declaration) => !reservedNames.has(name);

/** Values of every option and every level: what stands in quotes in conditions. */
export function optionValuesOf(outline: readonly OutlineNode[], { priority }: ScenarioSource): ReadonlySet<string> {
  // Only questions with options have the key.
  const options = outline.flatMap(({ kind, source: item }) =>
    kind === 'item' ? ((item as Question).options ?? []) : [],
  );
  return new Set([...options.map(({ value }) => value), ...(priority ? [...priorities, ...impacts] : [])]);
}

/** The first of each name: a second one is told as a mistake of its own. */
const unique = (declarations: readonly Declaration[]) => [
  ...new Map(declarations.toReversed().map((declaration) => [declaration.name, declaration])).values(),
];
