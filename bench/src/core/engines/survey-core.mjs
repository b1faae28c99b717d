import { surveyEngine } from '../survey-engine.mjs';

export const createEngine = () => surveyEngine('survey-core', 'survey-core 2.5.38');
