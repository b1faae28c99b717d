import type { Session, SuggestionsView } from '@filrouge/engine';
import type { ArticleOutcome } from '@filrouge/ticket';
import { html, nothing, type TemplateResult } from 'lit';
import { digitKeys } from '../controls/option-row.js';
import { icon } from '../icons/icon.js';
import type { KnowledgeWords } from '../messages/knowledge.js';
import { keyCaps } from '../templates/key-caps.js';
import { articleBody } from './article-body.js';
import type { Reading } from './article-reader.js';
import { langOf } from './suggestion-item.js';

/** In the order of their digits. */
export const articleOutcomes: readonly ArticleOutcome[] = ['solved', 'didNotHelp', 'outdated'];

/** An open article, and what may be done with it. */
export interface ArticleScene {
  readonly reading: Reading;
  readonly record: SuggestionsView['record'];
  readonly words: KnowledgeWords;
  readonly locale: string;
  /** False once the call is over: nothing goes to its ticket any more. */
  readonly isOpen: boolean;
  /** Said last of this article; empty before. */
  readonly said: string;
  /** The call, for the remote assistance that the article offers. */
  readonly session: Session | undefined;
  readonly onBack: () => void;
  readonly onRetry: () => void;
  readonly onTick: (step: string, isDone: boolean) => void;
  readonly onOutcome: (outcome: ArticleOutcome) => void;
  readonly onCloseCall: () => void;
  readonly onQuote: () => void;
}

/** An article in place of the list. */
export function articlePage(scene: ArticleScene): TemplateResult {
  const { reading, words, onBack } = scene;
  return html`
    <button type="button" class="button quiet small back" @click=${onBack}>${icon('back')}${words.back}</button>
    <article aria-labelledby="title">
      <h3 id="title" tabindex="-1">${reading.title}</h3>
      ${reading.state === 'ready' ? readyPart(reading, scene) : waitingPart(scene)}
    </article>
  `;
}

function waitingPart({ reading, words, onRetry }: ArticleScene): TemplateResult {
  if (reading.state === 'loading') return html`<p class="muted">${words.loading}</p>`;
  if (reading.state === 'absent') return html`<p class="note">${words.absent}</p>`;
  return html`<p class="note">${words.unreadable}</p>
    <button type="button" class="button small" @click=${onRetry}>${words.retry}</button>`;
}

type Ready = Extract<Reading, { state: 'ready' }>;

function readyPart(reading: Ready, scene: ArticleScene): TemplateResult {
  const { article, content } = reading;
  const { words, record, isOpen, onTick } = scene;
  const stepsDone = record.tried.find(({ id }) => id === article.id)?.stepsDone ?? [];
  const count = content.steps.filter((step) => stepsDone.includes(step)).length;
  return html`
    <p class="muted small">${metaOf(reading, scene)}</p>
    ${
      content.steps.length === 0
        ? nothing
        : html`<p class="progress-line">
            <progress aria-hidden="true" max=${content.steps.length} .value=${count}></progress>
            <span>${words.steps(count, content.steps.length)}</span>
          </p>`
    }
    <div class="body" lang=${langOf(article.locale)}>
      ${articleBody(content, { stepsDone, canTick: isOpen, newTab: words.newTab, onTick })}
    </div>
    ${
      article.assistance?.length
        ? html`<filrouge-assistance .session=${scene.session} .offered=${article.assistance}></filrouge-assistance>`
        : nothing
    }
    ${content.isCut ? html`<p class="note">${words.cut}</p>` : nothing} ${actionsPart(reading, scene)}
    ${isOpen ? outcomePart(article.id, scene) : nothing}
  `;
}

function metaOf({ article: { collection, updatedAt } }: Ready, { words, locale }: ArticleScene): string {
  const date =
    updatedAt && new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(updatedAt));
  return [collection, ...(date ? [words.updated(date)] : [])].join(' · ');
}

function actionsPart({ article: { url } }: Ready, { words, isOpen, onQuote }: ArticleScene): TemplateResult {
  const copyable = { label: words.copyLink, copied: words.linkCopied, textOf: () => url ?? '' };
  return html`<div class="actions">
    ${
      isOpen
        ? html`<button type="button" class="button quiet small" title=${words.quoteHint} @click=${onQuote}>
            ${icon('speech')}${words.quote}${keyCaps(digitKeys(articleOutcomes.length))}
          </button>`
        : nothing
    }
    ${
      url === undefined
        ? nothing
        : html`<filrouge-copy
              .copyables=${[copyable]}
              .byHand=${words.copyByHand}
              .fieldLabel=${words.linkField}
            ></filrouge-copy>
            ${keyCaps(digitKeys(articleOutcomes.length + 1))}
            <a class="link small" href=${url} target="_blank" rel="noopener noreferrer nofollow"
              >${words.atSource} <span class="visually-hidden">${words.newTab}</span></a
            >`
    }
  </div>`;
}

function outcomePart(articleId: string, { record, words, said, onOutcome, onCloseCall }: ArticleScene): TemplateResult {
  const chosen = record.tried.find(({ id }) => id === articleId)?.outcome;
  return html`<div class="outcome" role="group" aria-labelledby="did-it-help">
    <p id="did-it-help">${words.didItHelp}</p>
    <div class="outcomes">
      ${articleOutcomes.map(
        (outcome, index) =>
          html`<button
            type="button"
            class="button small"
            aria-pressed=${outcome === chosen ? 'true' : 'false'}
            @click=${() => onOutcome(outcome)}
          >
            ${words.outcomes[outcome]}${keyCaps(digitKeys(index))}
          </button>`,
      )}
    </div>
    ${said === '' ? nothing : html`<p class="said">${icon('check')}${said}</p>`}
    ${
      chosen === 'solved'
        ? html`<p class="to-confirm" tabindex="-1">${words.solvedHint}</p>
            <button type="button" class="button small primary close-call" @click=${onCloseCall}>
              ${words.closeCall}
            </button>`
        : nothing
    }
  </div>`;
}
