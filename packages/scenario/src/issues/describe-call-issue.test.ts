import { describe, expect, it } from 'vitest';
import { callLanguages } from './call-languages.js';
import { describeCallIssue } from './describe-call-issue.js';
import { describeIssue } from './describe-issue.js';

describe('describeCallIssue', () => {
  it.each(Object.keys(callLanguages['en']?.sentences ?? {}))('tells %s as describeIssue does', (code) => {
    const issue = { code, params: { value: 'x', reason: 'answer-not-an-option', key: 'vip' } };

    for (const locale of ['en', 'fr', 'de'])
      expect(describeCallIssue(issue, locale)).toEqual(describeIssue(issue, locale));
  });

  it('tells what only an author meets by its code', () => {
    expect(describeCallIssue({ code: 'unknown-key', params: { key: 'requird' } }, 'en')).toEqual({
      message: 'unknown-key (key: requird)',
      remedy: '',
    });
  });
});
