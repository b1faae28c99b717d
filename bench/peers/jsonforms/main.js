import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { and, hasType, rankWith, schemaMatches, uiTypeIs } from '@jsonforms/core';
import { JsonForms, withJsonFormsMultiEnumProps } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';

// The vanilla set has no multiple-choice renderer (an enum array falls back to an "add row" table),
// so an integrator writes one; this is the smallest one on top of the official mapper.
const MultiChoice = withJsonFormsMultiEnumProps(
  ({ options, data, path, addItem, removeItem, label, description, visible, enabled }) =>
    h(
      'div',
      { className: 'control root_properties_' + path, hidden: !visible },
      h('label', null, label),
      options.map((o) =>
        h(
          'div',
          { key: o.value },
          h(
            'label',
            null,
            h('input', {
              type: 'checkbox',
              value: o.value,
              disabled: !enabled,
              checked: !!data?.includes(o.value),
              onChange: (e) => (e.target.checked ? addItem : removeItem)(path, o.value),
            }),
            ' ' + o.label,
          ),
        ),
      ),
      h('div', { className: 'validation input-description' }, description),
    ),
);
const renderers = [
  ...vanillaRenderers,
  {
    tester: rankWith(
      10,
      and(
        uiTypeIs('Control'),
        schemaMatches((s) => hasType(s, 'array') && s.uniqueItems === true && !!s.items?.oneOf),
      ),
    ),
    renderer: MultiChoice,
  },
];

globalThis.__bench.run(async (root, def) => {
  const handle = { data: {} };
  function App() {
    const [data] = useState({});
    return h(JsonForms, {
      schema: def.schema,
      uischema: def.uischema,
      data,
      renderers,
      cells: vanillaCells,
      onChange: (s) => {
        handle.data = s.data;
      },
    });
  }
  createRoot(root).render(h(App));
  return handle;
});
