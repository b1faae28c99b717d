import { Model, settings } from 'survey-core';
import 'survey-js-ui';
import 'survey-core/survey-core.min.css';

globalThis.__bench.run(async (root, def, { mode }) => {
  if (mode === 'all-tuned') settings.animationEnabled = false; // default: new questions fade in
  const model = new Model(def);
  model.render(root);
  return model;
});
