/** Registers every element. Import one `<element>.define.js` instead to register that one with what it needs. */
import './agent/agent.define.js';
import './instructions/instructions.define.js';
import './priority/priority.define.js';
import './question/question.define.js';
import './steps/steps.define.js';
import './ticket/ticket.define.js';
