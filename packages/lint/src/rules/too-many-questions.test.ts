import { choice, withItems, yesNo } from '../testing/scenario.js';
import { testRule } from '../testing/rule-tester.js';
import { tooManyQuestions } from './too-many-questions.js';

const required = (count: number, prefix = 'q') =>
  Array.from({ length: count }, (_, place) => yesNo(`${prefix}${place}`, { required: true }));

testRule(tooManyQuestions, {
  valid: {
    'a few': withItems(required(25)),
    'many that are not required': withItems(required(40).map((question) => ({ ...question, required: false }))),
    'many, but in follow-ups of which only one comes': withItems([
      {
        ...choice('q', []),
        options: ['a', 'b'].map((value) => ({ value, label: value, then: required(15, value) })),
      },
    ]),
  },
  invalid: {
    'more than a caller bears': [withItems(required(26)), { path: '/steps', params: { count: 26, max: 25 } }],
    'follow-ups that may all come': [
      withItems([
        {
          ...choice('q', []),
          type: 'choices',
          options: ['a', 'b'].map((value) => ({ value, label: value, then: required(15, value) })),
        },
      ]),
      { path: '/steps', params: { count: 30 } },
    ],
  },
});
