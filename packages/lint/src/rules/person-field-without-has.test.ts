import { withItems, yesNo } from '../testing/scenario.js';
import { testRule } from '../testing/rule-tester.js';
import { personFieldWithoutHas } from './person-field-without-has.js';

const caller = { type: 'person', id: 'caller', label: 'Caller' };
const when = (condition: string) => yesNo('later', { when: condition });

testRule(personFieldWithoutHas, {
  valid: {
    'asked for first': withItems([caller, when("has(caller.phone) && caller.phone == '1'")]),
    'the name, which a person always has': withItems([caller, when("caller.name == 'x'")]),
    'left out of the ticket': withItems([caller], {
      ticket: { title: 'Report', requester: { phone: 'caller.phone' } },
    }),
  },
  invalid: {
    'read without asking': [
      withItems([caller, when("true && caller.phone == '1'")]),
      { path: '/steps/0/items/1/when', params: { part: 'caller.phone', start: 8, end: 20 } },
    ],
    'another part than the one asked for': [
      withItems([caller, when("has(caller.phone) && caller.email == 'x'")]),
      { path: '/steps/0/items/1/when', params: { part: 'caller.email' } },
    ],
  },
});
