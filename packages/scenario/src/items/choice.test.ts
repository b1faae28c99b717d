import { expect, it } from 'vitest';
import { choiceQuestion } from './choice.js';
import { testQuestionType } from './question-type.harness.js';

const followUp = { type: 'integer', id: 'affectedUsers', label: 'Combien ?' };
const team = { value: 'team', label: 'Un service', aliases: ['toute l’équipe'], when: 'isOpen', then: [followUp] };

testQuestionType(choiceQuestion, {
  question: { type: 'choice', id: 'scope', label: 'Étendue', options: [{ value: 'me', label: 'Moi' }, team] },
  reads: [
    ['me', 'me'],
    ['team', 'team'],
  ],
  refuses: [
    ['Team', 'answer-not-an-option'],
    [' me', 'answer-not-an-option'],
    [1, 'answer-not-an-option'],
    [['me'], 'answer-not-an-option'],
    ['constructor', 'answer-not-an-option'],
  ],
  displays: [['team', 'TEAM']],
  badItems: [
    { options: [] },
    { options: undefined },
    { options: [{ value: ' me', label: 'Me' }] },
    { options: [{ value: '', label: 'Me' }] },
    { options: [{ value: 'me', label: 'Me', goto: 'end' }] },
    { options: [{ ...team, then: [{ ...followUp, min: 'two' }] }] },
  ],
});

it('picks its value', () => {
  expect(choiceQuestion.picked('me')).toEqual(['me']);
});
