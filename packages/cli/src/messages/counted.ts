/** "1 step", "3 steps": the number and the noun that goes with it. */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
