import type { Session, SessionOptions } from '@filrouge/engine';
import { answeredSession, siteDown } from './answered-session.js';

/** A call whose asset tag was judged by the area, which was changed then: the tag is to be reviewed. */
export function reviewSession(options: SessionOptions = {}): Session {
  const session = answeredSession({ ...siteDown, assetTag: 'ACM-12' }, options);
  session.send({ type: 'ANSWER_GIVEN', id: 'category', value: 'printing' });
  session.send({ type: 'QUESTION_OPENED', id: 'symptom' });
  return session;
}
