/** Registers what stands around the question, and what takes its place once the call is over. */
import '../delivery/delivery.define.js';
import '../ending/ending.define.js';
import '../instructions/instructions.define.js';
import '../priority/priority.define.js';
import '../problem/problem.define.js';
import '../review/review.define.js';
import '../steps/steps.define.js';
import '../ticket/ticket.define.js';

export { announcementsOf } from '../agent/announcements.js';
export { keepInSight } from './columns-in-sight.js';
export { reviewNews } from '../review/review-news.js';
export { ruleMark } from './rule-mark.js';
