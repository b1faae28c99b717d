/** A type by its name: `int`, `list<string>`, `map<string, dyn>`, a record's own; one capital stands for any type. */
export type Type = string;

/** What CEL calls an instant and a span. */
export const timestampType = 'google.protobuf.Timestamp';
export const durationType = 'google.protobuf.Duration';

/** Whether the type stands for any: that of an empty list's elements, or of a declaration that takes any. */
export const isParam = (type: Type): boolean => /^[A-Z]$/.test(type);
/** Whether the type, or one within it, is known only when evaluated. */
export const hasDyn = (type: Type): boolean => /\bdyn\b/.test(type);
export const hasParam = (type: Type): boolean => /\b[A-Z]\b/.test(type);
/** A type with the capitals in it replaced: by what they are bound to, else by themselves. */
export const bindParams = (type: Type, bound: ReadonlyMap<string, Type>): Type =>
  type.replaceAll(/\b[A-Z]\b/g, (name) => bound.get(name) ?? name);
/** As an author is told of it. */
export const shown = (type: Type): string => type.replaceAll(/\b[A-Z]\b/g, 'dyn');

/** `list` and what it is of, `map` and what it is of; the type itself for all others. */
export function partsOf(type: Type): readonly [kind: string, ...inner: Type[]] {
  const [, kind, key, value = ''] = /^(list|map)<(?:(\w+), )?(.*)>$/.exec(type) ?? [];
  if (kind === undefined) return [type];
  return key === undefined ? [kind, value] : [kind, key, value];
}

/** What a list is of; undefined for what is no list. */
export function elementOf(type: Type): Type | undefined {
  const [kind, element] = partsOf(type);
  return kind === 'list' ? element : undefined;
}

/** Whether a value of the one may stand where the other is wanted. */
export function matches(one: Type, other: Type): boolean {
  if ([one, other].some((type) => type === 'dyn' || isParam(type)) || one === other) return true;
  const [kind, ...inner] = partsOf(one);
  const [otherKind, ...otherInner] = partsOf(other);
  return kind === otherKind && inner.every((type, index) => matches(type, otherInner[index] ?? ''));
}

/** The type of what is one or the other; undefined when there is none. */
export function unify(one: Type, other: Type): Type | undefined {
  if (one === other || one === 'dyn' || isParam(other)) return one;
  if (other === 'dyn' || isParam(one)) return other;
  const [kind, ...inner] = partsOf(one);
  const [otherKind, ...otherInner] = partsOf(other);
  if (kind !== otherKind) return undefined;
  const both = inner.map((type, index) => unify(type, otherInner[index] ?? ''));
  return both.includes(undefined) ? undefined : `${kind}<${both.join(', ')}>`;
}
