import { expect, it } from 'vitest';
import { filesQuestion } from './files.js';
import { testQuestionType } from './question-type.harness.js';

const screen = { name: 'screen.png', size: 120_000, type: 'image/png', reference: 'f1' };
const log = { name: 'agent.LOG', size: 400, type: '', reference: 'f2' };

testQuestionType(filesQuestion, {
  question: { type: 'files', id: 'shots', label: 'Captures', atMost: 2, maxBytes: 200_000, types: ['image/*', '.log'] },
  reads: [
    [[screen], [screen]],
    [[{ ...screen, bytes: 'xxxx' }], [screen]],
    [[screen, screen], [screen]],
    [[{ name: ' a\n', size: 0, reference: 'f3' }], [{ name: 'a', size: 0, type: '', reference: 'f3' }]],
  ],
  refuses: [
    ['screen.png', 'answer-not-files'],
    [[{ name: 'screen.png', size: 1 }], 'answer-not-files'],
    [[{ ...screen, size: -1 }], 'answer-not-files'],
    [[{ ...screen, size: '1' }], 'answer-not-files'],
    [[null], 'answer-not-files'],
    [{}, 'answer-not-files'],
  ],
  checks: [
    [[screen, log], []],
    [[screen, log, { ...screen, reference: 'f4' }], ['answer-too-many']],
    [[{ ...screen, size: 200_001 }], ['answer-file-too-large']],
    [[{ ...screen, type: 'text/html', name: 'a.html' }], ['answer-file-type']],
  ],
  displays: [[[screen, log], 'screen.png et agent.LOG']],
  badItems: [{ atMost: 0 }, { maxBytes: 0 }, { types: ['png'] }],
});

it('is its names to expressions', () => {
  expect(filesQuestion.expressed([screen])).toEqual(['screen.png']);
});
