import type { AssistanceView } from '@filrouge/engine';
import { assistanceKindNamed, assistanceLink, type AssistanceLink } from '@filrouge/scenario/assistance.js';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.js';
import type { AssistanceWords } from '../messages/assistance.js';
import { shownText } from '../messages/index.js';

/** A way to the caller's machine as shown. */
export interface WayScene {
  readonly way: AssistanceView;
  /** What addresses of the author's own may begin with, beside https. */
  readonly schemes: readonly string[];
  readonly words: AssistanceWords;
  /** When it was opened last, as a person reads it; absent until then. */
  readonly openedAt?: string | undefined;
  /** False once the call is over: nothing goes to its ticket any more. */
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** A link that opens the machine, or why there is none. */
export function wayItem(scene: WayScene): TemplateResult {
  const { way, schemes, words } = scene;
  const label = way.label.text;
  if (!way.isKnown) return html`<li class="aside">${words.unknown(label)}</li>`;
  const link = assistanceLink(way.kind, way, schemes);
  if (link) return linkItem(link, scene);
  const tell = words.refused[assistanceKindNamed(way.kind).takes];
  return html`<li class="aside" part="refused">${tell(label, [way.user, way.target].filter(Boolean).join(' · '))}</li>`;
}

function linkItem(link: AssistanceLink, { way, words, openedAt, isOpen, onOpen }: WayScene): TemplateResult {
  const fileName = 'fileName' in link ? link.fileName : undefined;
  // A program's own scheme leaves the page where it is; a page of the web must not take its place.
  const isPage = link.href.startsWith('https:');
  return html`<li>
    <a
      class="button small"
      part="way"
      data-id=${way.id}
      href=${link.href}
      download=${fileName ?? nothing}
      target=${isPage ? '_blank' : nothing}
      rel=${isPage ? 'noopener noreferrer' : nothing}
      @click=${isOpen ? onOpen : nothing}
      >${icon('leave')}<span lang=${way.label.locale}>${shownText(way.label)}</span>${
        isPage ? html`<span class="visually-hidden"> ${words.newTab}</span>` : nothing
      }</a
    >
    ${fileName === undefined ? nothing : html`<span class="aside">${words.saves(fileName)}</span>`}
    ${openedAt === undefined ? nothing : html`<span class="aside">${words.opened(openedAt)}</span>`}
  </li>`;
}
