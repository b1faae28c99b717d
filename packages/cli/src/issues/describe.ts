import { describeFinding, findingNames } from '@filrouge/lint';
import type { Issue } from '@filrouge/scenario';
import { describeIssue } from '@filrouge/scenario';
import { messagesIn } from '../messages/messages-in.js';
import type { Described } from '../messages/messages.js';
import type { OwnIssueCode } from './own-issue-codes.js';
import { ownIssueCodes } from './own-issue-codes.js';

/** The issue in the locale, its base language, or English: the command's own words, those of lint, else those of the language. */
export function describe({ code, params }: Pick<Issue, 'code' | 'params'>, locale: string): Described {
  const { issues, syntax } = messagesIn(locale);
  if (isOwn(code)) return issues[code](params);
  if (findingNames.includes(code)) return describeFinding({ rule: code, params }, locale);
  const reason = String(params['reason'] ?? '');
  const isSyntax = code === 'invalid-json' && Object.hasOwn(syntax, reason);
  const [detail = '', mend = ''] = isSyntax ? (syntax[reason] ?? '').split('\n') : [];
  const told = isSyntax ? { ...params, detail, mend } : params;
  return describeIssue({ code, params: params['at'] === undefined ? told : { ...told, first: params['at'] } }, locale);
}

const isOwn = (code: string): code is OwnIssueCode => (ownIssueCodes as readonly string[]).includes(code);
