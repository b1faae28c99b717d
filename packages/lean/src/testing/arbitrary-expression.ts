import fc from 'fast-check';

/** Names that an expression may read, with their types as CEL calls them. */
export const declared: Readonly<Record<string, string>> = {
  yes: 'bool',
  no: 'bool',
  whole: 'int',
  half: 'double',
  text: 'string',
  texts: 'list<string>',
  instant: 'google.protobuf.Timestamp',
  span: 'google.protobuf.Duration',
  anything: 'dyn',
  missing: 'dyn',
  caller: 'person',
};

const ofAnything = ['anything', 'missing', 'anything.a', "anything['b']", 'anything[0]', 'record.any'];

/** An expression of each type, most of whose parts go together: what is of no type at all is rare enough to be told. */
const typed = fc.letrec<Record<'bool' | 'int' | 'double' | 'string' | 'list' | 'time' | 'dyn' | 'any', string>>(
  (tie) => {
    const [bool, int, double, string, list, time, dyn, any] = (
      ['bool', 'int', 'double', 'string', 'list', 'time', 'dyn', 'any'] as const
    ).map((name) => tie(name)) as fc.Arbitrary<string>[];
    const between = (left: fc.Arbitrary<string>, signs: readonly string[], right: fc.Arbitrary<string>) =>
      fc.tuple(left, fc.constantFrom(...signs), right).map(([one, sign, other]) => `(${one} ${sign} ${other})`);
    const choose = (one: fc.Arbitrary<string>) =>
      fc.tuple(bool!, one, one).map(([test, yes, no]) => `(${test} ? ${yes} : ${no})`);
    const loops = fc
      .tuple(
        fc.oneof(list!, dyn!),
        fc.constantFrom('exists', 'all', 'exists_one'),
        bool!,
        fc.constantFrom('one', 'text'),
      )
      .map(([of, loop, test, name]) => `${of}.${loop}(${name}, ${test})`);
    return {
      bool: fc.oneof(
        { maxDepth: 4, depthIdentifier: 'part' },
        fc.constantFrom(
          'true',
          'false',
          'yes',
          'no',
          'record.flag',
          'has(record.flag)',
          'has(anything.a)',
          'has(caller.name)',
        ),
        between(bool!, ['&&', '||', '==', '!='], bool!),
        between(any!, ['==', '!=', '<', '<=', '>', '>=', 'in'], any!),
        between(fc.oneof(int!, double!), ['==', '!=', '<', '<=', '>', '>='], fc.oneof(int!, double!)),
        between(string!, ['==', '!=', '<', 'in'], fc.oneof(string!, list!)),
        bool!.map((one) => `!${one}`),
        fc
          .tuple(
            fc.oneof(string!, dyn!),
            fc.constantFrom('startsWith', 'endsWith', 'contains'),
            fc.oneof(string!, dyn!),
          )
          .map(([one, method, other]) => `${one}.${method}(${other})`),
        loops,
        choose(bool!),
      ),
      int: fc.oneof(
        { maxDepth: 4, depthIdentifier: 'part' },
        fc.constantFrom('0', '1', '7', '0x1F', '9223372036854775807', 'whole', 'record.count', 'span.seconds'),
        between(int!, ['+', '-', '*', '/', '%'], int!),
        fc.oneof(list!, string!, dyn!).map((one) => `size(${one})`),
        fc.oneof(list!, string!, dyn!).map((one) => `${one}.size()`),
        any!.map((one) => `int(${one})`),
        fc
          .tuple(fc.oneof(time!, dyn!), fc.constantFrom('getFullYear', 'getMonth', 'getDate', 'getDayOfWeek'))
          .map(([one, method]) => `${one}.${method}()`),
        int!.map((one) => `-${one}`),
      ),
      double: fc.oneof(
        { maxDepth: 4, depthIdentifier: 'part' },
        fc.constantFrom('0.0', '1.5', '2e3', '1.0', 'half', "double('inf')", "double('nan')"),
        between(double!, ['+', '-', '*', '/'], fc.oneof(double!, int!)),
        any!.map((one) => `double(${one})`),
      ),
      string: fc.oneof(
        { maxDepth: 4, depthIdentifier: 'part' },
        fc.constantFrom(
          "''",
          "'a'",
          '"12"',
          "' -3 '",
          "'é\\u00e9\\n'",
          'text',
          'caller.name',
          'record.name',
          "r'\\d'",
          "'inf'",
        ),
        between(string!, ['+'], string!),
        any!.map((one) => `string(${one})`),
        fc.oneof(string!, dyn!).map((one) => `${one}.trim()`),
        fc.tuple(fc.oneof(list!, dyn!), string!).map(([one, other]) => `${one}.join(${other})`),
        choose(string!),
      ),
      list: fc.oneof(
        { maxDepth: 4, depthIdentifier: 'part' },
        fc.constantFrom('[]', 'texts', '[1, 2]', "['a', 'b']", '[1.5]', '[[]]', '[instant]'),
        fc.array(any!, { maxLength: 3 }).map((all) => `[${all.join(', ')}]`),
        fc.array(string!, { maxLength: 3 }).map((all) => `[${all.join(', ')}]`),
        between(list!, ['+'], list!),
        fc.tuple(fc.oneof(list!, dyn!), bool!).map(([of, test]) => `${of}.filter(one, ${test})`),
        fc.tuple(fc.oneof(list!, dyn!), any!).map(([of, made]) => `${of}.map(one, ${made})`),
        fc.tuple(list!, bool!, any!).map(([of, test, made]) => `${of}.map(one, ${test}, ${made})`),
        choose(list!),
      ),
      time: fc.oneof(
        { maxDepth: 4, depthIdentifier: 'part' },
        fc.constantFrom(
          'instant',
          'span',
          "timestamp('2026-12-31T23:30:00+02:00')",
          "timestamp('2026-12-31T23:30:00.000000001+02:00')",
          "duration('1h30m')",
          "duration('-1.5s')",
          "duration('2ms')",
        ),
        between(time!, ['+', '-'], time!),
      ),
      dyn: fc.constantFrom(...ofAnything, 'one', 'instant.day', 'texts[0]', 'caller[text]', 'record[text]'),
      any: fc.oneof(bool!, int!, double!, string!, list!, time!, dyn!),
    };
  },
);

const signs = '. ( ) [ ] { } , ? : && || ! == != = < <= > >= + - * / % in and " \\ \n \' """ // @ é'.split(' ');
const words =
  "yes whole half text texts anything one 'a' 'a\\x4' 'a\\ud800' 'a\\8' '''it's''' 1 1. 1.5 1e 1e5 1.e 0x 0x1f 7u true as __proto__ has( size( .exists(one, .map( .all(1,".split(
    ' ',
  );

/** What hardly ever is an expression. */
const pieces = fc
  .array(fc.constantFrom(...signs, ...words), { maxLength: 12 })
  .chain((parts) => fc.constantFrom('', ' ').map((space) => parts.join(space)));

const lengthy = fc
  .tuple(fc.constantFrom('(', '[', '!', '-', 'yes ? ', '1 + ', '[1,', 'text.trim(', 'texts[', 'f(', 'a.'), fc.nat(30))
  .map(([part, count]) => part.repeat(count) + '1');

export const arbitraryExpression: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: typed.any },
  { weight: 3, arbitrary: pieces },
  { weight: 1, arbitrary: lengthy },
);

const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom<unknown>('a', '', 'é', true, 1n, 0n, 1.5, Number.NaN, new Date(0)),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b'), tie('value')).map((all) => new Map(Object.entries(all))),
  ),
})).value;

/** What stands under the names; `missing` has no value, and the others need not have one. */
export const arbitraryValues: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.record(
  {
    yes: fc.constant(true),
    no: fc.constant(false),
    whole: fc.constantFrom(0n, 1n, -7n, 2n ** 62n),
    half: fc.constantFrom(0, 0.5, -1, Number.POSITIVE_INFINITY),
    text: fc.constantFrom('', 'a', 'name', '12'),
    texts: fc.subarray(['a', 'b', '12']),
    instant: fc.constantFrom(new Date(0), new Date(Date.UTC(2026, 1, 28, 23, 59))),
    anything: json,
    any: json,
    flag: fc.boolean(),
    count: fc.constantFrom(0n, 3n),
    name: fc.constantFrom('a', 'b'),
  },
  { requiredKeys: ['yes', 'no', 'text'] },
);
