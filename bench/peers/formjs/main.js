import { createForm } from '@bpmn-io/form-js-viewer';
import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';

globalThis.__bench.run((root, def, { mode }) =>
  createForm({ container: root, schema: def, ...(mode === 'all-tuned' ? { debounce: false } : {}) }),
);
