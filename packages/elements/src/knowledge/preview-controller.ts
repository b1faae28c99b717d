import type { Session } from '@filrouge/engine';
import type { Article } from '@filrouge/knowledge';
import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { contentOf, wordsOf } from '@filrouge/knowledge/content';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';

/** How long pointer or focus rest on a title before its article shows: who only passes wants nothing. */
const restMs = 400;
/** Characters of a preview. */
const mostCharacters = 420;

interface PreviewHost extends LitElement {
  readonly session?: Session | undefined;
}

/** Shows the beginning of the article that the pointer, or the focus of who walks the list, rests on, beside it. What it shows is in the article too. */
export class PreviewController implements ReactiveController {
  readonly #host: PreviewHost;
  #anchor: HTMLElement | undefined;
  #text: string | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #running = new AbortController();
  #stopFollowing: (() => void) | undefined;

  constructor(host: PreviewHost) {
    this.#host = host;
    host.addController(this);
  }

  get isShown(): boolean {
    return this.#text !== undefined;
  }

  hostDisconnected(): void {
    this.hide();
  }

  hostUpdated(): void {
    const preview = this.#host.renderRoot.querySelector<HTMLElement>('.preview');
    if (preview && this.#anchor && !this.#stopFollowing) this.#place(preview, this.#anchor);
  }

  /** The preview; nothing while neither rests anywhere. */
  render(): TemplateResult | typeof nothing {
    if (this.#text === undefined) return nothing;
    return html`<div class="preview" popover="manual" aria-hidden="true">${this.#text}</div>`;
  }

  /** The pointer came over something of the list. */
  readonly handlePointer = (event: PointerEvent): void => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('.suggestion') : null;
    if (event.pointerType === 'mouse' && target) this.restOn(target);
  };

  /** The pointer or the focus is on a suggestion: its article shows once it rests there. */
  restOn(suggestion: HTMLElement): void {
    if (suggestion === this.#anchor) return;
    this.hide();
    this.#anchor = suggestion;
    this.#resting = setTimeout(() => void this.#show(suggestion), restMs);
  }

  /** The focus went elsewhere. */
  readonly handleFocusOut = (event: FocusEvent): void => {
    if (event.target === this.#anchor) this.hide();
  };

  /** Takes the preview away. */
  readonly hide = (): void => {
    clearTimeout(this.#resting);
    this.#running.abort();
    this.#stopFollowing?.();
    this.#stopFollowing = undefined;
    this.#anchor = undefined;
    if (this.#text === undefined) return;
    this.#text = undefined;
    this.#host.requestUpdate();
  };

  async #show(anchor: HTMLElement): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    const { signal } = running;
    const article = await this.#host.session?.article(anchor.dataset['id'] ?? '', { signal }).catch(() => undefined);
    const text = article && beginningOf(article);
    if (signal.aborted || !text) return;
    this.#text = text;
    this.#host.requestUpdate();
  }

  #place(preview: HTMLElement, anchor: HTMLElement): void {
    preview.showPopover();
    this.#stopFollowing = autoUpdate(anchor, preview, () => void this.#position(preview, anchor));
  }

  async #position(preview: HTMLElement, anchor: HTMLElement): Promise<void> {
    const { x, y } = await computePosition(anchor, preview, {
      placement: 'left-start',
      strategy: 'fixed',
      middleware: [offset(8), flip({ fallbackPlacements: ['right-start', 'bottom', 'top'] }), shift({ padding: 8 })],
    });
    preview.style.translate = `${String(Math.round(x))}px ${String(Math.round(y))}px`;
  }
}

/** The first words of an article. */
function beginningOf(article: Article): string {
  const words = contentOf(article)
    .blocks.flatMap((block) => ('children' in block ? wordsOf(block.children) : stepsIn(block)))
    .join(' ');
  return words.length > mostCharacters ? `${words.slice(0, mostCharacters)}…` : words;
}

function stepsIn(block: ReturnType<typeof contentOf>['blocks'][number]): string {
  if (block.kind !== 'list') return '';
  return block.items
    .flatMap(({ step }, index) => (step === undefined ? [] : `${String(index + 1)}. ${step}`))
    .join(' ');
}
