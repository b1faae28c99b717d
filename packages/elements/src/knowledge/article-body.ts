import type { Block, Content, Inline, ListItem } from '@filrouge/knowledge/content';
import { html, nothing, type TemplateResult } from 'lit';

/** What an article's body is shown with. */
export interface BodyScene {
  /** Steps that were carried out. */
  readonly stepsDone: readonly string[];
  /** False once the call is over: ticks would reach nobody. */
  readonly canTick: boolean;
  readonly newTab: string;
  readonly onTick: (step: string, isDone: boolean) => void;
}

/** The body of an article: texts and links only, each through a template; nothing in it is HTML. */
export function articleBody({ blocks }: Pick<Content, 'blocks'>, scene: BodyScene): TemplateResult {
  return html`${blocks.map((block) => blockPart(block, scene))}`;
}

function blockPart(block: Block, scene: BodyScene): TemplateResult {
  switch (block.kind) {
    case 'heading':
      return headingPart(block.level, inlineParts(block.children, scene));
    case 'paragraph':
      return html`<p>${inlineParts(block.children, scene)}</p>`;
    case 'code':
      return html`<pre tabindex="0"><code>${block.text}</code></pre>`;
    case 'quote':
      return html`<blockquote>${articleBody(block, scene)}</blockquote>`;
    case 'list': {
      const items = block.items.map((item) => itemPart(item, scene));
      return block.isOrdered
        ? html`<ol>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`;
    }
    case 'table':
      return tablePart(block.rows, scene);
    case 'rule':
      return html`<hr />`;
  }
}

/** The article's own title is a heading of level 3: what it contains comes below. */
function headingPart(level: number, children: unknown): TemplateResult {
  return level <= 2 ? html`<h4>${children}</h4>` : html`<h5>${children}</h5>`;
}

function itemPart({ step, blocks }: ListItem, scene: BodyScene): TemplateResult {
  const [first, ...others] = blocks;
  if (step === undefined || first?.kind !== 'paragraph') return html`<li>${articleBody({ blocks }, scene)}</li>`;
  const isDone = scene.stepsDone.includes(step);
  const handleChange = (event: Event & { readonly currentTarget: HTMLInputElement }) =>
    scene.onTick(step, event.currentTarget.checked);
  return html`<li class="step ${isDone ? 'done' : ''}">
    <label>
      <input type="checkbox" .checked=${isDone} ?disabled=${!scene.canTick} @change=${handleChange} />
      <span>${inlineParts(first.children, scene)}</span>
    </label>
    ${others.length === 0 ? nothing : html`<div class="below">${articleBody({ blocks: others }, scene)}</div>`}
  </li>`;
}

function tablePart(
  [head = [], ...rows]: readonly (readonly (readonly Inline[])[])[],
  scene: BodyScene,
): TemplateResult {
  return html`<div class="table" tabindex="0" role="group">
    <table>
      <thead>
        <tr>
          ${head.map((cell) => html`<th scope="col">${inlineParts(cell, scene)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (cells) =>
            html`<tr>
              ${cells.map((cell) => html`<td>${inlineParts(cell, scene)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function inlineParts(inlines: readonly Inline[], scene: BodyScene): readonly unknown[] {
  return inlines.map((inline) => inlinePart(inline, scene));
}

function inlinePart(inline: Inline, scene: BodyScene): unknown {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return html`<code>${inline.text}</code>`;
    case 'strong':
      return html`<strong>${inlineParts(inline.children, scene)}</strong>`;
    case 'emphasis':
      return html`<em>${inlineParts(inline.children, scene)}</em>`;
    case 'break':
      return html`<br />`;
    case 'link':
      return html`<a href=${inline.href} target="_blank" rel="noopener noreferrer nofollow"
        >${inlineParts(inline.children, scene)}<span class="visually-hidden"> ${scene.newTab}</span></a
      >`;
  }
}
