import type { Scenario } from '@filrouge/scenario';
import type { Suppression } from './suppressions.js';

/** The findings that a scenario itself says are meant to be: its `lint.ignore`. */
export function suppressionsOf({ source, cells, sourcePath }: Scenario): readonly Suppression[] {
  const ignored = source.lint?.ignore ?? [];
  if (ignored.length === 0) return [];
  const paths = pathsByAddress({ source, cells });
  return ignored.map(({ rule, at, because }, place) => ({
    rule,
    // What nothing is called covers nothing, and is told as unused.
    path: at === undefined ? '' : at.startsWith('/') ? at : sourcePath(paths.get(at) ?? nowhere),
    reason: because,
    writtenAt: `/lint/ignore/${place}`,
  }));
}

/** No finding has a path of this form. */
const nowhere = '~';

/** Where everything that changes of an overlay may name stands: `symptom`, `scope/site`, `step:problem`, `list:sites/lyon`. */
function pathsByAddress({ source, cells }: Pick<Scenario, 'source' | 'cells'>): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const cell of cells) {
    if (cell.kind === 'step') paths.set(`step:${cell.id}`, cell.path);
    else if ('id' in cell && cell.kind !== 'branch') paths.set(cell.id, cell.path);
    if (cell.kind === 'question')
      cell.options.forEach(({ source: { value } }, place) =>
        paths.set(`${cell.id}/${value}`, `${cell.path}/options/${place}`),
      );
  }
  for (const [list, options] of Object.entries(source.lists)) {
    paths.set(`list:${list}`, `/lists/${list}`);
    options.forEach(({ value }, place) => paths.set(`list:${list}/${value}`, `/lists/${list}/${place}`));
  }
  for (const [list, rules] of Object.entries(ruleListsOf(source)))
    rules.forEach(({ id }, place) => id !== undefined && paths.set(`rule:${id}`, `${list}/${place}`));
  return paths;
}

type WithIds = readonly { readonly id?: string | undefined }[];

const ruleListsOf = ({
  priority,
  escalation,
  ticket,
  knowledge,
}: Scenario['source']): Readonly<Record<string, WithIds>> => ({
  '/priority/impact': priority?.impact ?? [],
  '/priority/urgency': priority?.urgency ?? [],
  '/priority/raise': priority?.raise ?? [],
  '/escalation': escalation,
  '/ticket/category': ticket.category,
  '/ticket/tags': ticket.tags,
  '/knowledge/pins': knowledge?.pins ?? [],
});
