import type { Session, View } from '@filrouge/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { canEnd, isInterview } from '../controllers/phases.js';
import { icon } from '../icons/icon.js';
import { ariaKeyShortcuts, keyHint } from '../keyboard/key-hint.js';
import type { Messages } from '../messages/index.js';
import { keyCaps } from '../templates/key-caps.js';
import { gapsOf } from '../steps/gaps.js';

/** What the footer is rendered from, and what its buttons do. */
export interface FooterScene {
  readonly view: View;
  readonly session: Session;
  readonly messages: Messages;
  readonly onFirstGap: () => void;
  readonly onSend: () => void;
}

/** What is missing and the way to it, and the way out: at hand until the call is over. */
export function agentFooter(scene: FooterScene): TemplateResult | typeof nothing {
  const { view, session } = scene;
  if (!canEnd(view.phase)) return nothing;
  const isAsking = isInterview(view.phase);
  return html`
    <div class="footer" part="footer">
      ${isAsking ? gapButton(scene) : nothing}
      <filrouge-ending .session=${session}></filrouge-ending>
      ${isAsking ? sendButton(scene) : nothing}
    </div>
  `;
}

function sendButton({ view, messages, onSend }: FooterScene): TemplateResult {
  const words = messages.frame.agent;
  return html`
    <button
      type="button"
      part="send"
      class="button send ${view.isReady ? 'primary' : ''}"
      aria-disabled=${view.isReady ? nothing : 'true'}
      aria-keyshortcuts=${ariaKeyShortcuts('send')}
      @click=${onSend}
    >
      ${icon('send')}${view.ending ? words.sendAs(messages.question.outcomes[view.ending.outcome]) : words.send}
      ${keyCaps(keyHint('send', view))}
    </button>
  `;
}

function gapButton({ view, messages, onFirstGap }: FooterScene): TemplateResult {
  const words = messages.frame.agent;
  if (view.isReady) return html`<span class="badge success">${icon('success')}${words.ready}</span>`;
  return html`
    <button
      type="button"
      class="button quiet gap"
      aria-keyshortcuts=${ariaKeyShortcuts('firstGap')}
      @click=${onFirstGap}
    >
      ${icon('flag')}<span>${words.missing(gapsOf(view).length)}</span>
      <span class="visually-hidden">: ${words.toFirstGap}</span>${keyCaps(keyHint('firstGap'))}
    </button>
  `;
}
