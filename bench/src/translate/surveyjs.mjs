import { literal } from './condition.mjs';

const types = { single: 'radiogroup', text: 'text', number: 'text', boolean: 'boolean', multi: 'checkbox' };

export function surveyjs({ title, questions }, mode) {
  return {
    title,
    showQuestionNumbers: false,
    showProgressBar: false,
    focusFirstQuestionAutomatic: false,
    // Where conditions chain, a hidden answer must not count; by default it does, until the survey is sent.
    ...(mode === 'chain' && { clearInvisibleValues: 'onHidden' }),
    ...(mode === 'step' && { questionsOnPageMode: 'questionPerPage' }),
    pages: [{ name: 'p1', elements: questions.map(element) }],
  };
}

function element({ id, type, title, help, required, choices, min, max, when }) {
  return {
    type: types[type],
    name: id,
    title,
    ...(help && { description: help }),
    ...(required && { isRequired: true }),
    ...(type === 'number' && { inputType: 'number', min, max }),
    ...(choices && { choices }),
    ...(when && { visibleIf: `{${when.q}} ${when.op === 'eq' ? '=' : '>'} ${literal(when.value)}` }),
  };
}
