/**
 * Takes the descriptions out of the schemas of the scenario language: they are for the JSON Schema and its editors, which
 * no page asks for. What a schema accepts stays.
 */
import { edited } from './edited.mjs';

/** Functions that make a schema, and which of their arguments is its description. */
const describedBy = {
  expressionSchema: 0,
  rulesSchema: 1,
  textSchema: 0,
  typeKey: 1,
  valueExpression: 0,
};

export const bareSchemas = {
  name: 'filrouge:bare-schemas',
  transform(code, id) {
    if (!/packages\/scenario\/src\/(?:items|source)\/[^?]*\.ts$/.test(id)) return undefined;
    return edited(code, (node, text) => {
      if (node.type !== 'CallExpression') return;
      const description = node.arguments[describedBy[node.callee.name]];
      if (description?.type === 'Literal') text.overwrite(description.start, description.end, "''");
      if (isNamed(node, 'check')) removeMeta(node, text);
    });
  },
};

const isNamed = ({ type, callee }, name) => type === 'CallExpression' && callee.property?.name === name;

/** A check of nothing but a description goes as a whole. */
function removeMeta({ callee, arguments: checks, end }, text) {
  const others = checks.filter((check) => !isNamed(check, 'meta'));
  if (others.length === 0) text.remove(callee.object.end, end);
  else if (others.length < checks.length) text.remove(others.at(-1).end, checks.at(-1).end);
}
