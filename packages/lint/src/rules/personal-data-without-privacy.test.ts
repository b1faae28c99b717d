import { choice, withItems } from '../testing/scenario.js';
import { testRule } from '../testing/rule-tester.js';
import { personalDataWithoutPrivacy } from './personal-data-without-privacy.js';

const text = (id: string, label: string) => ({ type: 'text', id, label });
const asked = (type: string, id: string, label: string, more: object = {}) => withItems([{ type, id, label, ...more }]);

testRule(personalDataWithoutPrivacy, {
  valid: {
    'an answer that is marked': asked('phone', 'callback', 'Call back', { privacy: 'none' }),
    'names of things': withItems([
      text('siteName', 'Site name'),
      text('serverName', 'Nom du serveur'),
      text('fileName', 'Name of the file'),
    ]),
    'a phone that is broken': withItems([text('device', 'Le téléphone en panne')]),
    'a choice of ways': withItems([choice('reachBy', ['phone', 'email'])]),
  },
  invalid: {
    'a telephone number': [
      asked('phone', 'callback', 'Call back'),
      { path: '/steps/0/items/0', params: { id: 'callback' } },
    ],
    'an address': [asked('email', 'reach', 'Reach'), { path: '/steps/0/items/0' }],
    'a person': [asked('person', 'who', 'Who'), { path: '/steps/0/items/0' }],
    'the name by its id': [asked('text', 'callerName', 'Who'), { path: '/steps/0/items/0' }],
    'the name by its label': [asked('text', 'who', 'Nom et prénom'), { path: '/steps/0/items/0' }],
    'a date of birth': [asked('date', 'day', 'Date de naissance'), { path: '/steps/0/items/0' }],
  },
});
