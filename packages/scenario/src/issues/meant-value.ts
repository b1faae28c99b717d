import type { Issue, IssueParams } from '../issue.js';

/** The params of an issue with what its author most likely meant, where the value tells. */
export function withMeantValue({ code, params }: Pick<Issue, 'code' | 'params'>): IssueParams {
  const { value, suggestion } = params;
  if (typeof value !== 'string' || suggestion !== undefined || !Object.hasOwn(meant, code)) return params;
  const found = meant[code]?.(value.trim(), params);
  return found === undefined ? params : { ...params, suggestion: found };
}

const meant: Readonly<Record<string, (value: string, params: IssueParams) => string | undefined>> = {
  'wrong-type': numberMeant,
  'bad-duration': durationMeant,
};

/** `"12,5"` for 12.5, `"12"` for 12. */
function numberMeant(value: string, { expected }: IssueParams): string | undefined {
  const form = expected === 'int' ? /^-?\d+$/ : /^-?\d+([.,]\d+)?$/;
  return numbers.has(String(expected)) && form.test(value) ? value.replace(',', '.') : undefined;
}

const numbers: ReadonlySet<string> = new Set(['number', 'int']);

/** `P4H`, `4h` or `30 min` for PT4H, PT30M. */
function durationMeant(value: string): string | undefined {
  const form = /^P?(?:(\d+)[DJ])?T?(?:(\d+)H)?(?:(\d+)M(?:IN)?)?$/;
  const [, days, hours, minutes] = form.exec(value.toUpperCase().replaceAll(' ', '')) ?? [];
  const time = `${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}`;
  return days || time ? `P${days ? `${days}D` : ''}${time ? `T${time}` : ''}` : undefined;
}
