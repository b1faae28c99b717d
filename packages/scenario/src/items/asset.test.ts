import { expect, it } from 'vitest';
import { assetQuestion } from './asset.js';
import { testQuestionType } from './question-type.harness.js';

const laptop = { value: 'PC-0412', label: 'Latitude 5440', attributes: { model: '5440' } };

testQuestionType(assetQuestion, {
  question: { type: 'asset', id: 'computer', label: 'Poste', source: 'inventory' },
  reads: [
    [' PC-0412\t', { value: 'PC-0412', label: 'PC-0412' }],
    [laptop, laptop],
  ],
  refuses: [
    [412, 'answer-not-an-entry'],
    [{ label: 'Latitude' }, 'answer-not-an-entry'],
  ],
  displays: [
    [{ value: 'PC-0412', label: 'PC-0412' }, 'PC-0412'],
    [laptop, 'PC-0412 (Latitude 5440)'],
  ],
  badItems: [{ source: '' }],
});

it('is its tag to expressions', () => {
  expect(assetQuestion.expressed(laptop)).toBe('PC-0412');
});
