const types = { single: 'radio', text: 'textfield', number: 'number', boolean: 'checkbox', multi: 'selectboxes' };

export function formio({ questions }, mode) {
  if (mode !== 'step')
    return { display: 'form', components: questions.map((question) => withCondition(component(question), question)) };
  return {
    display: 'wizard',
    components: questions.map((question) => {
      const { id, title } = question;
      const panel = { type: 'panel', key: `p${id}`, title, input: false, breadcrumb: 'none' };
      return withCondition({ ...panel, components: [component(question)] }, question);
    }),
  };
}

function component({ id, type, title, help, required, choices, min, max }) {
  const validate = { ...(required && { required }), ...(type === 'number' && { min, max }) };
  return {
    key: id,
    label: title,
    input: true,
    type: types[type],
    ...(help && { description: help }),
    ...((required || type === 'number') && { validate }),
    ...(choices && { values: choices.map(({ text, value }) => ({ label: text, value, shortcut: '' })) }),
  };
}

function withCondition(part, { when }) {
  if (!when) return part;
  const operator = when.op === 'eq' ? 'isEqual' : 'greaterThan';
  const conditions = [{ component: when.q, operator, value: when.value }];
  return { ...part, conditional: { show: true, conjunction: 'all', conditions } };
}
