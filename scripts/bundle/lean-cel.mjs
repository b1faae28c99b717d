/**
 * Takes out of the CEL library what no scenario can reach: functions that packages/scenario refuses before the library
 * sees them (cel-functions.ts), unsigned numbers, bytes and optionals, which no literal and no function gives then, and
 * promises, which no value of a call is.
 */
import { edited } from './edited.mjs';

/** What cel-functions.ts lets in; `lean-cel.test.mjs` holds the two together. */
export const reachable = new Set(
  (
    'size string int double timestamp duration has startsWith endsWith contains join trim getFullYear getMonth getDate ' +
    'getDayOfWeek exists all exists_one filter map'
  ).split(' '),
);

/**
 * Functions that stay, without what they do: of promises, of the optionals that toggleOptionalTypes would bring, and of types
 * declared by a schema or by protobuf, where ours are declared by a constructor (cel-environment.ts).
 */
const neverCalled = new Set(
  (
    'continueLoop continueQuantifier checkOptionalAccessNode oFieldAccess getOptionalType toOldStructure ' +
    'protobufjsFieldToCelType protobufjsTypeToCelType maybeAsyncBoth maybeAsyncFirst getDefinitions'
  ).split(' '),
);
const neverCalledPrivate = new Set(['createDefaultConvert', 'getOptionalField', 'registerSchemaAsType']);

export const leanCel = {
  name: 'filrouge:lean-cel',
  transform(code, id) {
    if (!/@marcbachmann\/cel-js\/lib\/\w+\.js$/.test(id)) return undefined;
    return edited(code, (node, text) => {
      if (isUnreachable(node, code)) {
        text.remove(node.start, node.end);
        return false;
      }
      const body = isNeverCalled(node) ? (node.body ?? node.value.body) : undefined;
      if (body) {
        text.overwrite(body.start, body.end, '{}');
        return false;
      }
      if (isPromiseTest(node)) text.overwrite(node.start, node.end, 'false');
      if (isCallOf(node, 'maybeAsync')) text.overwrite(node.start, node.arguments[2].start, '(');
      return undefined;
    });
  },
};

const isCallOf = (node, name) => node.type === 'CallExpression' && node.callee.name === name;
const isNeverCalled = ({ type, id, key }) =>
  (type === 'FunctionDeclaration' && neverCalled.has(id?.name)) ||
  (type === 'MethodDefinition' && (key.type === 'PrivateIdentifier' ? neverCalledPrivate : neverCalled).has(key.name));
/** Of a name: an assignment that is tested must still happen. */
const isPromiseTest = ({ type, operator, left, right }) =>
  type === 'BinaryExpression' && operator === 'instanceof' && right.name === 'Promise' && left.type === 'Identifier';

function isUnreachable({ type, expression }, code) {
  if (type !== 'ExpressionStatement') return false;
  if (isCallOf(expression, 'registerOptional') || isCallOf(expression, 'toggleOptionalTypes')) return true;
  if (isCallOf(expression, 'functionOverload')) return isUnreachableFunction(textOf(expression.arguments[0], code));
  return (
    isCallOf(expression, 'binaryOverload') &&
    expression.arguments.some((operand) => unreachableType.test(textOf(operand, code)))
  );
}

const textOf = ({ start, end }, code) => code.slice(start + 1, end - 1);
const unreachableType = /^(?:dyn<)?(?:uint|bytes)\b/;

/** `string.trim(): string`: its name, and the types it takes. */
function isUnreachableFunction(signature) {
  const [, receiver, name, operands] = /^(?:(.+)\.)?(\w+)\((.*)\):/.exec(signature) ?? [];
  const isInZone = receiver === '${TS}' && operands !== '';
  return !reachable.has(name) || isInZone || [receiver ?? '', operands].some((type) => unreachableType.test(type));
}
