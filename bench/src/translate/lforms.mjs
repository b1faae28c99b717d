const types = { single: 'CODING', text: 'ST', number: 'INT', boolean: 'BL', multi: 'CODING' };

export const lforms = ({ id, title, questions }) => ({
  code: id,
  name: title,
  templateOptions: {
    showCodingInstruction: true,
    hideFormControls: true,
    showFormHeader: false,
    defaultAnswerLayout: { answerLayout: { type: 'RADIO_CHECKBOX', columns: '1' } },
  },
  items: questions.map(item),
});

function item({ id, type, title, help, required, choices, min, max, when }) {
  return {
    linkId: id,
    questionCode: id,
    question: title,
    dataType: types[type],
    answerCardinality: { min: required ? '1' : '0', max: type === 'multi' ? '*' : '1' },
    ...(help && { codingInstructions: help }),
    ...(choices && { answers: choices.map(({ text, value }) => ({ text, code: value })) }),
    ...(type === 'number' && { restrictions: { minInclusive: min, maxInclusive: max } }),
    ...(when && { skipLogic: { action: 'show', logic: 'ALL', conditions: [condition(when)] } }),
  };
}

function condition({ q: source, op, value }) {
  if (op === 'gt') return { source, trigger: { minExclusive: value } };
  return { source, trigger: { value: typeof value === 'string' ? { code: value } : value } };
}
