import { createRequire } from 'node:module';
import { formjs } from '../../translate/formjs.mjs';

/** The core of form-js without its fields; each condition is decided once an answer, as the fields do. */
export function createEngine() {
  standInForDocument();
  const { Form } = createRequire(import.meta.url)('@bpmn-io/form-js-viewer');
  return {
    label: 'form-js 2.0.0',
    hiddenAnswersCount: true,
    prepare: (script) => JSON.stringify(formjs(script)),
    load: async (text) => {
      const form = new Form({ additionalModules: [{ renderer: ['value', {}] }] });
      await form.importSchema(JSON.parse(text));
      return { form, checker: form.get('conditionChecker'), fields: form.get('formFieldRegistry').getAll() };
    },
    answer: (state, id, value) => {
      state.form._update({ fieldInstance: { id, valuePath: [id], indexes: {} }, value });
      const { data } = state.form._getState();
      const isShown = ({ conditional }) => !(conditional && state.checker.check(conditional.hide, data));
      state.shown = new Map(state.fields.map((field) => [field.id, isShown(field)]));
    },
    visible: (state, id) => state.shown.get(id),
  };
}

/** It asks for a document as it is imported, and draws nothing. */
function standInForDocument() {
  globalThis.document ??= {
    createElement: element,
    createElementNS: element,
    addEventListener() {},
    documentElement: element(),
    body: element(),
  };
  for (const name of ['KeyboardEvent', 'Element', 'DOMParser']) globalThis[name] ??= Object;
}

const element = () => ({
  style: {},
  classList: { add() {}, remove() {} },
  setAttribute() {},
  appendChild() {},
  addEventListener() {},
});
