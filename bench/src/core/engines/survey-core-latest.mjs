import { surveyEngine } from '../survey-engine.mjs';

export const createEngine = () => surveyEngine('survey-core-latest', 'survey-core 3.1.1');
