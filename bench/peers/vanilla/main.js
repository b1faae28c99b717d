// The floor: no library at all. DOM built once per question, a dependency index, one targeted DOM change per answer.
import { holds } from '../_shared/visible.js';
import '../_shared/style.css';

const h = (tag, props, ...kids) => {
  const e = Object.assign(document.createElement(tag), props);
  e.append(...kids);
  return e;
};

function build(q, answers, changed) {
  const put = (v) => {
    answers[q.id] = v;
    changed(q.id);
  };
  const fs = h('fieldset', { id: q.id }, h('legend', { className: q.required ? 'r' : '' }, q.title));
  if (q.help) fs.append(h('p', { className: 'h' }, q.help));
  if (q.type === 'text' || q.type === 'number') {
    const i = h('input', { type: q.type, value: answers[q.id] ?? '' });
    if (q.type === 'number') {
      i.min = q.min;
      i.max = q.max;
    }
    i.addEventListener('change', () =>
      put(q.type === 'number' ? (i.value === '' ? undefined : Number(i.value)) : i.value),
    );
    fs.append(i);
  } else if (q.type === 'boolean') {
    const i = h('input', { type: 'checkbox', checked: !!answers[q.id] });
    i.addEventListener('change', () => put(i.checked));
    fs.append(h('label', {}, i, ' Oui'));
  } else {
    for (const o of q.choices) {
      const i = h('input', { type: q.type === 'multi' ? 'checkbox' : 'radio', name: q.id, value: o.value });
      fs.append(h('label', {}, i, ' ' + o.text));
    }
    fs.addEventListener('change', (e) =>
      put(q.type === 'multi' ? [...fs.querySelectorAll('input:checked')].map((x) => x.value) : e.target.value),
    );
  }
  return fs;
}

globalThis.__bench.run(async (root, def, { mode }) => {
  const qs = def.questions;
  const answers = {};
  if (mode === 'step') {
    let at = 0;
    const show = () => {
      const q = qs[at];
      slot.replaceChildren(q ? build(q, answers, () => {}) : h('p', {}, 'Fini'));
    };
    const slot = h('div', {});
    const next = h('button', { className: 'next' }, 'Suivant');
    next.addEventListener('click', () => {
      const q = qs[at];
      if (q.required && (answers[q.id] ?? '') === '') return;
      do at++;
      while (at < qs.length && !holds(qs[at].when, answers));
      show();
    });
    root.append(slot, next);
    show();
  } else {
    const dependents = new Map();
    qs.forEach((q, i) => {
      if (q.when) (dependents.get(q.when.q) ?? dependents.set(q.when.q, []).get(q.when.q)).push(i);
    });
    const nodes = Array.from({ length: qs.length }); // null = hidden
    const frag = document.createDocumentFragment();
    const changed = (id) => {
      for (const i of dependents.get(id) ?? []) {
        const on = holds(qs[i].when, answers);
        if (on && !nodes[i]) {
          let j = i + 1;
          while (j < qs.length && !nodes[j]) j++;
          root.insertBefore((nodes[i] = build(qs[i], answers, changed)), nodes[j] ?? null);
        } else if (!on && nodes[i]) {
          nodes[i].remove();
          nodes[i] = null;
        }
      }
    };
    qs.forEach((q, i) => {
      if (!q.when) frag.append((nodes[i] = build(q, answers, changed)));
    });
    root.append(frag);
  }
  return { answers };
});
