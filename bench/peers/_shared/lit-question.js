/* oxlint-disable lit/no-value-attribute -- a radio's value never changes here */
import { html, nothing } from 'lit';
// One question as a lit template; set(id, value) is called on change.
export function question(q, v, set) {
  const ev = (f) => (e) => set(q.id, f(e.target));
  let c;
  if (q.type === 'text') c = html`<input type="text" .value=${v ?? ''} @change=${ev((t) => t.value)} />`;
  else if (q.type === 'number')
    c = html`<input
      type="number"
      min=${q.min}
      max=${q.max}
      .value=${v ?? ''}
      @change=${ev((t) => (t.value === '' ? undefined : Number(t.value)))}
    />`;
  else if (q.type === 'boolean')
    c = html`<label><input type="checkbox" .checked=${!!v} @change=${ev((t) => t.checked)} /> Oui</label>`;
  else {
    const multi = q.type === 'multi';
    c = q.choices.map(
      (o) =>
        html`<label
          ><input
            type=${multi ? 'checkbox' : 'radio'}
            name=${q.id}
            value=${o.value}
            .checked=${multi ? (v ?? []).includes(o.value) : v === o.value}
            @change=${ev((t) => (multi ? (t.checked ? [...(v ?? []), o.value] : (v ?? []).filter((x) => x !== o.value)) : o.value))}
          />
          ${o.text}</label
        >`,
    );
  }
  return html`<fieldset id=${q.id}>
    <legend class=${q.required ? 'r' : nothing}>${q.title}</legend>
    ${q.help ? html`<p class="h">${q.help}</p>` : nothing}${c}
  </fieldset>`;
}
