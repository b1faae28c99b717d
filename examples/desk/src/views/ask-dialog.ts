import { html, nothing, type TemplateResult } from 'lit';
import type { Asking, Scene } from '../desk-state.js';
import { callerNameOf } from './caller-name.js';

interface Question {
  readonly heading: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
}

/** The question the desk puts before it takes the operator from a call, or forgets anything. */
export function askDialog(scene: Scene): TemplateResult {
  const { asking, acts } = scene;
  const question = asking && questionOf(scene, asking);
  return html`
    <dialog class="ask" aria-labelledby="ask-heading" aria-describedby="ask-text" @cancel=${acts.decline}>
      ${
        question
          ? html`
              <h2 id="ask-heading">${question.heading}</h2>
              <p id="ask-text">${question.text}</p>
              <div class="buttons">
                <button type="button" class="button" autofocus @click=${acts.decline}>${question.no}</button>
                <button type="button" class="button primary" @click=${acts.agree}>${question.yes}</button>
              </div>
            `
          : nothing
      }
    </dialog>
  `;
}

function questionOf(scene: Scene, asking: Asking): Question {
  const {
    words: { ask },
    switchboard,
    inbox,
  } = scene;
  if (asking.kind === 'startOver') {
    const answered = switchboard.calls.filter((call) => switchboard.sessionOf(call)).length;
    return {
      heading: ask.startOverHeading,
      text: ask.startOverText(inbox.entries.length, answered),
      yes: ask.startOverYes,
      no: ask.startOverNo,
    };
  }
  const { active } = switchboard;
  const name = active ? callerNameOf(scene, active.call) : '';
  const next = callerNameOf(scene, asking.next);
  const phase = active?.session.view.phase;
  const isUnsent = phase === 'refused' || phase === 'delivering';
  return {
    heading: ask.busyHeading(name),
    text: isUnsent ? ask.unsentText(next) : ask.busyText(next),
    yes: isUnsent ? ask.unsentYes : ask.busyYes,
    no: ask.busyNo(name),
  };
}
