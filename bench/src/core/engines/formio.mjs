import { createRequire } from 'node:module';
import { formio } from '../../translate/formio.mjs';

/** The conditions of Form.io's core, decided as its server does. */
export function createEngine() {
  const { processSync, conditionProcessInfo } = createRequire(import.meta.url)('@formio/core');
  return {
    label: '@formio/core',
    hiddenAnswersCount: true,
    prepare: (script) => JSON.stringify(formio(script, 'all')),
    load: (text) => ({ components: JSON.parse(text).components, data: {}, hidden: new Set() }),
    answer: (state, id, value) => {
      const { components, data } = state;
      data[id] = value;
      const scope = {};
      processSync({ form: { components }, components, data, scope, processors: [conditionProcessInfo] });
      const hidden = (scope.conditionals ?? []).filter(({ conditionallyHidden }) => conditionallyHidden);
      state.hidden = new Set(hidden.map(({ path }) => path));
    },
    visible: ({ hidden }, id) => !hidden.has(id),
  };
}
