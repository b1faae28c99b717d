import { literal } from './condition.mjs';

const types = { single: 'radio', text: 'textfield', number: 'number', boolean: 'checkbox', multi: 'checklist' };

export const formjs = ({ questions }) => ({
  type: 'default',
  id: 'script',
  schemaVersion: 19,
  components: questions.map(component),
});

function component({ id, type, title, help, required, choices, min, max, when }) {
  const validate = { ...(required && { required }), ...(type === 'number' && { min, max }) };
  return {
    id,
    key: id,
    label: title,
    type: types[type],
    ...(help && { description: help }),
    ...((required || type === 'number') && { validate }),
    ...(choices && { values: choices.map(({ text, value }) => ({ label: text, value })) }),
    ...(when && {
      conditional: {
        hide: `=if ${when.q} ${when.op === 'eq' ? '=' : '>'} ${literal(when.value, '"')} then false else true`,
      },
    }),
  };
}
