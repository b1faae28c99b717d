/** Every `id` written anywhere in the data, however misshapen the rest is. */
export function idsIn(input: unknown): ReadonlySet<string> {
  const ids = new Set<string>();
  const waiting: unknown[] = [input];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    const id: unknown = Reflect.get(value, 'id');
    if (typeof id === 'string') ids.add(id);
    for (const held of Object.values(value)) waiting.push(held);
  }
  return ids;
}
