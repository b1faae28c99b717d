import type { Expression } from '../expression/expression.js';
import { pointerOf } from '../parse/pointer.js';
import type { ScenarioSource } from '../source/scenario-source.js';
import type { Compilation } from './compilation.js';
import type { CompiledTicket } from './scenario.js';

type Compile = (source: string, path: string) => Expression;

/** Compiles how the answers become a ticket. */
export function compileTicket(ticket: ScenarioSource['ticket'], compilation: Compilation): CompiledTicket {
  return {
    title: compilation.text(ticket.title, '/ticket/title'),
    locale: ticket.locale,
    requester: compiledBy((source, path) => oneValue(source, path, compilation), 'requester', { ...ticket.requester }),
    fields: compiledBy((source, path) => compilation.expression(source, path), 'fields', ticket.fields),
  };
}

function compiledBy(
  compile: Compile,
  part: string,
  sources: Readonly<Record<string, string | undefined>>,
): ReadonlyMap<string, Expression> {
  return new Map(
    Object.entries(sources).flatMap(([key, source]) =>
      source === undefined ? [] : [[key, compile(source, pointerOf(['ticket', part, key]))] as const],
    ),
  );
}

const severalValues: readonly Expression['type'][] = ['person', 'list<string>', 'list', 'map'];

/** What is written as one line: a person or a list is refused as no text, as `caller` is where `caller.name` is meant. */
function oneValue(source: string, path: string, compilation: Compilation): Expression {
  const expression = compilation.expression(source, path);
  return severalValues.includes(expression.type) ? compilation.expression(source, path, 'string') : expression;
}
