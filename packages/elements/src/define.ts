/**
 * Registers every element: the agent and the question at once, what stands around a question in a moment. Import one
 * `<element>.define.js` instead to register that one with what it needs.
 */
import './agent/agent.define.js';
import './question/question.define.js';
import { definePanels } from './panels/define-panels.js';

definePanels();
