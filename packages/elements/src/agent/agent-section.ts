import { html, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.js';

/** A part of the widget that folds where there is little room. */
export interface SectionScene {
  readonly name: 'articles' | 'ticket' | 'outline' | 'rules';
  readonly heading: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly content: unknown;
}

/** The sections that are open, once that one was folded or unfolded. */
export function toggled(open: ReadonlySet<string>, section: string): ReadonlySet<string> {
  const others = [...open].filter((other) => other !== section);
  return new Set(open.has(section) ? others : [...others, section]);
}

/** The part under its heading; whether the heading and its fold count is for the width to say. */
export function agentSection({ name, heading, isOpen, onToggle, content }: SectionScene): TemplateResult {
  return html`
    <div class="section ${name}">
      <h2 class="fold">
        <button type="button" aria-expanded=${isOpen ? 'true' : 'false'} aria-controls=${name} @click=${onToggle}>
          ${icon(isOpen ? 'down' : 'next')}${heading}
        </button>
      </h2>
      <div class="content ${isOpen ? '' : 'folded'}" id=${name}>${content}</div>
    </div>
  `;
}
