import { render, type LitElement } from 'lit';
import { expect } from '../../../../testing/index.js';
import { fixtureSession } from '../testing/fixture-session.js';
import { CallVoice } from './call-voice.js';

/** A voice whose news come once `arrive` was called, and what it says. */
function voiceOfLateNews() {
  // What a voice asks of its host: to be heard by it, and rendered.
  const host = Object.assign(document.createElement('div'), { requestUpdate: () => {} }) as unknown as LitElement;
  let isThere = false;
  const voice = new CallVoice(host, (before, now) =>
    isThere ? [`${String(before?.currentId)} to ${String(now.currentId)}.`] : undefined,
  );
  const said = () => {
    render(voice.render(), host);
    return host.textContent;
  };
  return { voice, said, arrive: () => void (isThere = true) };
}

describe('the voice of a call', () => {
  it('tells what happened before it could, once it can', () => {
    const session = fixtureSession();
    const { voice, said, arrive } = voiceOfLateNews();
    voice.tell(session.view, 'question');

    session.send({ type: 'QUESTION_OPENED', id: 'scope' });
    voice.tell(session.view, 'question');
    expect(said()).to.equal('');
    arrive();
    voice.tell(session.view, 'question');
    voice.tell(session.view, 'question');

    expect(said()).to.equal('caller to scope.');
  });

  it('is silent about a call that is just there, however late it can tell', () => {
    const { view } = fixtureSession();
    const { voice, said, arrive } = voiceOfLateNews();

    voice.tell(view, 'question');
    arrive();
    voice.tell(view, 'question');

    expect(said()).to.equal('');
  });
});
