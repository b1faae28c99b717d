import type { Cell, CompiledText, Expression, QuestionCell, RuleCell, Scenario } from '@filrouge/scenario';

/** What an expression decides. */
export type ExpressionRole =
  | 'when'
  | 'required'
  | 'variant'
  | 'option'
  | 'probe'
  | 'check'
  | 'fact'
  | 'rule'
  | 'requester'
  | 'field';

/** An expression and where it stands. */
export interface ExpressionPlace {
  readonly expression: Expression;
  /** JSON Pointer of its text. */
  readonly path: string;
  readonly role: ExpressionRole;
  /** What it belongs to; absent for what the ticket is made of. */
  readonly cell: Cell | undefined;
}

/** Where a text is shown. */
export type TextRole =
  | 'label'
  | 'option'
  | 'say'
  | 'help'
  | 'probe'
  | 'check'
  | 'step'
  | 'instruction'
  | 'end'
  | 'because'
  | 'article'
  | 'assistance'
  | 'scenario'
  | 'ticket';

/** A text for people and where it stands. */
export interface TextPlace {
  readonly text: CompiledText;
  /** JSON Pointer of the text, whether it is one string or one a locale. */
  readonly path: string;
  readonly role: TextRole;
  readonly cell: Cell | undefined;
}

/** Every expression of the scenario, in evaluation order, those of the ticket last. */
export function expressionPlaces(scenario: Scenario): readonly ExpressionPlace[] {
  const { requester, fields } = scenario.ticket;
  return [...scenario.cells.flatMap(expressionsOf), ...named(requester, 'requester'), ...named(fields, 'field')];
}

/** Every text of the scenario, in evaluation order, its own title and the ticket's last. */
export function textPlaces({ cells, title, ticket, assistance }: Scenario): readonly TextPlace[] {
  return [
    ...cells.flatMap(textsOf),
    ...assistance.flatMap(assistanceTexts),
    { text: title, path: '/title', role: 'scenario', cell: undefined },
    { text: ticket.title, path: '/ticket/title', role: 'ticket', cell: undefined },
  ];
}

/** What stands on a button is read like a label; a machine's name is for programs, in every language the same. */
function assistanceTexts({ label, target, user }: Scenario['assistance'][number]): readonly TextPlace[] {
  return [
    { text: label, path: label.path, role: 'label', cell: undefined },
    { text: target, path: target.path, role: 'assistance', cell: undefined },
    ...(user ? [{ text: user, path: user.path, role: 'assistance' as const, cell: undefined }] : []),
  ];
}

function expressionsOf(cell: Cell): readonly ExpressionPlace[] {
  const { path } = cell;
  switch (cell.kind) {
    case 'fact':
      return [{ expression: cell.expression, path: `${path}/value`, role: 'fact', cell }];
    case 'rule':
      return optional(cell.when, { path: `${path}/when`, role: 'rule', cell });
    case 'question':
      return [...optional(cell.when, { path: `${path}/when`, role: 'when', cell }), ...questionExpressions(cell)];
    case 'step':
    case 'repeat':
    case 'instruction':
    case 'end':
      return optional(cell.when, { path: `${path}/when`, role: 'when', cell });
    case 'branch':
    case 'row':
    case 'priority':
      return [];
  }
}

function questionExpressions(cell: QuestionCell): readonly ExpressionPlace[] {
  const { path, required, options, probes, checks, variants } = cell;
  return [
    ...variants.flatMap(({ when }, place) =>
      optional(when, { path: `${path}/variants/${place}/when`, role: 'variant', cell }),
    ),
    ...optional(typeof required === 'boolean' ? undefined : required, {
      path: `${path}/required`,
      role: 'required',
      cell,
    }),
    ...options.flatMap(({ when }, place) =>
      optional(when, { path: `${path}/options/${place}/when`, role: 'option', cell }),
    ),
    ...probes.flatMap(({ when }, place) =>
      optional(when, { path: `${path}/probes/${place}/when`, role: 'probe', cell }),
    ),
    ...checks.flatMap(({ when }, place) =>
      optional(when, { path: `${path}/checks/${place}/when`, role: 'check', cell }),
    ),
  ];
}

function textsOf(cell: Cell): readonly TextPlace[] {
  const { path } = cell;
  switch (cell.kind) {
    case 'step':
      return [{ text: cell.title, path: `${path}/title`, role: 'step', cell }];
    case 'instruction':
    case 'end':
      return [
        { text: cell.text, path: `${path}/text`, role: cell.kind, cell },
        ...optionalText(cell.say, { path: `${path}/say`, role: 'say', cell }),
      ];
    case 'question':
      return questionTexts(cell);
    case 'rule':
      return ruleTexts(cell);
    case 'row':
      return optionalText(cell.label, { path: `${path}/itemLabel`, role: 'label', cell });
    case 'fact':
    case 'branch':
    case 'repeat':
    case 'priority':
      return [];
  }
}

function questionTexts(cell: QuestionCell): readonly TextPlace[] {
  const { path, label, say, help, options, probes, checks, variants } = cell;
  return [
    { text: label, path: `${path}/label`, role: 'label', cell },
    ...optionalText(say, { path: `${path}/say`, role: 'say', cell }),
    ...optionalText(help, { path: `${path}/help`, role: 'help', cell }),
    ...variants.flatMap((variant, place) => [
      ...optionalText(variant.label, { path: `${path}/variants/${place}/label`, role: 'label', cell }),
      ...optionalText(variant.say, { path: `${path}/variants/${place}/say`, role: 'say', cell }),
      ...optionalText(variant.help, { path: `${path}/variants/${place}/help`, role: 'help', cell }),
    ]),
    ...options.flatMap((option, place) => [
      ...optionalText(option.label, { path: `${path}/options/${place}/label`, role: 'option', cell }),
      ...optionalText(option.help, { path: `${path}/options/${place}/help`, role: 'help', cell }),
    ]),
    ...probes.flatMap((probe, place) =>
      optionalText(probe.say, { path: `${path}/probes/${place}/say`, role: 'probe', cell }),
    ),
    ...checks.flatMap((check, place) =>
      optionalText(check.text, { path: `${path}/checks/${place}/text`, role: 'check', cell }),
    ),
  ];
}

function ruleTexts(cell: RuleCell): readonly TextPlace[] {
  const { path, because, is } = cell;
  // Only a pinned article has a title.
  const title = typeof is === 'object' && 'title' in is ? is.title : undefined;
  return [
    ...optionalText(because, { path: `${path}/because`, role: 'because', cell }),
    ...optionalText(title, { path: `${path}/title`, role: 'article', cell }),
  ];
}

const optional = (
  expression: Expression | undefined,
  place: Omit<ExpressionPlace, 'expression'>,
): readonly ExpressionPlace[] => (expression ? [{ expression, ...place }] : []);

const optionalText = (text: CompiledText | undefined, place: Omit<TextPlace, 'text'>): readonly TextPlace[] =>
  text ? [{ text, ...place }] : [];

const named = (expressions: ReadonlyMap<string, Expression>, role: 'requester' | 'field'): readonly ExpressionPlace[] =>
  [...expressions].map(([key, expression]) => ({
    expression,
    // RFC 6901, section 3.
    path: `/ticket/${role === 'field' ? 'fields' : role}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    role,
    cell: undefined,
  }));
