import { expect } from '../../../../testing/index.js';
import { answeredSession } from '../testing/answered-session.js';
import { couldBecome } from './could-become.js';

const changeAfter = (answers: Readonly<Record<string, unknown>>) => {
  const { decided, priority } = answeredSession(answers).view;
  return couldBecome(decided, priority);
};

describe('couldBecome', () => {
  it('tells the gravest level that open questions could bring', () => {
    expect(changeAfter({})).to.deep.equal({ direction: 'up', level: 'P1', questions: ['scope', 'blocked'] });
  });

  it('tells what could lower it when nothing could raise it', () => {
    expect(changeAfter({ blocked: true, scope: 'team' })?.direction).to.equal('up');
    expect(changeAfter({ scope: 'site', blocked: true })).to.equal(undefined);
  });
});
