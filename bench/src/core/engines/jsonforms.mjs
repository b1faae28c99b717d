import { createRequire } from 'node:module';
import { jsonforms } from '../../translate/jsonforms.mjs';

/** The reducer of JSON Forms, which checks all data with Ajv; each rule is decided once an answer, as its renderers do. */
export function createEngine() {
  const { coreReducer, createAjv, init, isVisible, update } = createRequire(import.meta.url)('@jsonforms/core');
  return {
    label: '@jsonforms/core 3.8.0',
    hiddenAnswersCount: true,
    prepare: (script) => JSON.stringify(jsonforms(script)),
    load: (text) => {
      const { schema, uischema } = JSON.parse(text);
      const state = coreReducer(undefined, init({}, schema, uischema, { ajv: createAjv() }));
      return { state, elements: uischema.elements, shown: new Map() };
    },
    answer: (form, id, value) => {
      form.state = coreReducer(
        form.state,
        update(id, () => value),
      );
      const { data, ajv } = form.state;
      form.shown = new Map(form.elements.map((element) => [idOf(element), isVisible(element, data, '', ajv)]));
    },
    visible: ({ shown }, id) => shown.get(id),
  };
}

const idOf = ({ scope }) => scope.slice('#/properties/'.length);
