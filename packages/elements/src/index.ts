export * from './page.js';
export { FilrougeDelivery } from './delivery/delivery.js';
export { FilrougeEnding } from './ending/ending.js';
export { FilrougeInstructions } from './instructions/instructions.js';
export { FilrougePriorityOverride } from './priority-override/priority-override.js';
export { FilrougePriority } from './priority/priority.js';
export { FilrougeSteps } from './steps/steps.js';
export { FilrougeTicket } from './ticket/ticket.js';
