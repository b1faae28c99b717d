import { surveyjs } from '../translate/surveyjs.mjs';

/** The model of SurveyJS without its pages, in one of its versions. */
export async function surveyEngine(installedAs, label) {
  const { Model } = await import(installedAs);
  return {
    label,
    prepare: (script, kind) => JSON.stringify(surveyjs(script, kind === 'chained' ? 'chain' : 'all')),
    load: (text) => new Model(JSON.parse(text)),
    answer: (model, id, value) => model.setValue(id, value),
    visible: (model, id) => model.getQuestionByName(id).isVisible,
  };
}
