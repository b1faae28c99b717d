import { describe, expect, it } from 'vitest';
import { describeCallIssue } from './describe-call-issue.js';
import { describeIssue } from './describe-issue.js';
import { call as english } from './messages/en/call.js';
import { call as french } from './messages/fr/call.js';

describe('describeCallIssue', () => {
  it.each(Object.keys(english.sentences))('tells %s as describeIssue does', (code) => {
    const issue = { code, params: { value: 'x', reason: 'answer-not-an-option', key: 'vip' } };

    expect(describeCallIssue(issue, 'fr', french)).toEqual(describeIssue(issue, 'fr'));
    for (const locale of ['en', 'nl']) expect(describeCallIssue(issue, locale)).toEqual(describeIssue(issue, locale));
  });

  it('tells what only an author meets by its code', () => {
    expect(describeCallIssue({ code: 'unknown-key', params: { key: 'requird' } }, 'en')).toEqual({
      message: 'unknown-key (key: requird)',
      remedy: '',
    });
  });
});
