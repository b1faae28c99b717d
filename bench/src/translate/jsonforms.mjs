const holdingSchema = ({ op, value }) => (op === 'eq' ? { const: value } : { type: 'number', exclusiveMinimum: value });

export function jsonforms({ questions }) {
  const properties = Object.fromEntries(questions.map((question) => [question.id, property(question)]));
  const required = questions.filter((question) => question.required);
  // A hidden question must not be required: a conditional one is so by if/then.
  const allOf = required
    .filter(({ when }) => when)
    .map(({ id, when }) => ({
      if: { required: [when.q], properties: { [when.q]: holdingSchema(when) } },
      // A key of JSON Schema.
      then: { required: [id] },
    }));
  const schema = {
    type: 'object',
    properties,
    required: required.filter(({ when }) => !when).map(({ id }) => id),
    ...(allOf.length > 0 && { allOf }),
  };
  return { schema, uischema: { type: 'VerticalLayout', elements: questions.map(control) } };
}

function property({ type, title, help, choices, min, max }) {
  const oneOf = choices?.map(({ value, text }) => ({ const: value, title: text }));
  const kinds = {
    single: { type: 'string', oneOf },
    multi: { type: 'array', uniqueItems: true, items: { type: 'string', oneOf } },
    number: { type: 'number', minimum: min, maximum: max },
    boolean: { type: 'boolean' },
    text: { type: 'string' },
  };
  return { title, ...(help && { description: help }), ...kinds[type] };
}

function control({ id, type, when }) {
  const condition = when && {
    scope: `#/properties/${when.q}`,
    schema: holdingSchema(when),
    failWhenUndefined: true,
  };
  return {
    type: 'Control',
    scope: `#/properties/${id}`,
    ...(type === 'single' && { options: { format: 'radio' } }),
    ...(when && { rule: { effect: 'SHOW', condition } }),
  };
}
