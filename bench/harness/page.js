// Runs inside every benched page (the server injects it in <head>). Everything here is engine-agnostic;
// peers/<name>/hooks.js says where that engine's controls are.
const P = new URLSearchParams(location.search);
const peer = P.get('peer'),
  mode = P.get('mode'),
  n = P.get('n');
const now = () => performance.now();
const defP = fetch(`/defs/${peer}-${mode}-${n}.json`).then((r) => r.json());
const hooksP = import(`/hooks/${peer}/hooks.js`).then((m) => m.default);
let hooks, handle;

const chan = new MessageChannel();
const queue = [];
chan.port1.addEventListener('message', () => queue.shift()?.());
chan.port1.start();
const task = () =>
  new Promise((r) => {
    queue.push(r);
    chan.port2.postMessage(0);
  });
const raf = () => new Promise((r) => requestAnimationFrame(() => r()));
// after the next frame has been produced (style, layout, paint, commit): a task posted from inside rAF
const afterFrame = async () => {
  await raf();
  await task();
  return now();
};
const sleep = (ms) => new Promise((r) => setTimeout(r, ms));

const shown = (id) => {
  const b = hooks.box(id);
  return !!b && b.getClientRects().length > 0;
};
async function waitFor(cond, how, what) {
  const end = now() + Number(P.get('wait') ?? 20000);
  while (!cond()) {
    if (now() > end) throw new Error('timeout: ' + what);
    await (how === 'raf' ? raf() : task());
  }
}
function control(q, value) {
  if (q.type === 'text' || q.type === 'number') return hooks.input(q.id);
  if (q.type === 'boolean') return hooks.bool(q.id, value);
  return hooks.option(q.id, Array.isArray(value) ? value[0] : value);
}
const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
const areaSetter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set;
function act(q, value) {
  const el = control(q, value);
  if (!el) throw new Error('no control for ' + q.id + ' ' + q.type);
  if (q.type === 'text' || q.type === 'number') {
    el.focus();
    (el.tagName === 'TEXTAREA' ? areaSetter : setter).call(el, String(value));
    el.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
    el.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    el.blur();
  } else el.click();
}
let seed = 7;
const phase = () => sleep(((seed = (seed * 16807) % 2147483647) / 2147483647) * 17); // random phase against vsync

const bench = (globalThis.__bench = {
  run(fn) {
    const t = { boot: now() };
    bench.ready = Promise.all([defP, hooksP]).then(async ([def, h]) => {
      hooks = h;
      const first = P.get('first'),
        type = P.get('ftype');
      t.mount = now();
      handle = await fn(document.getElementById('root'), def, { mode });
      hooks.init?.(handle);
      t.mounted = now();
      await waitFor(() => shown(first) && control({ id: first, type }, 'v1'), 'task', 'first question');
      t.shown = now();
      t.painted = await afterFrame();
      globalThis.__report?.(JSON.stringify(t));
      return t;
    });
    bench.ready.catch((e) => globalThis.__report?.(JSON.stringify({ error: String(e.stack ?? e) })));
  },

  // all questions on one page: answer each source, wait for its dependents
  async probeAll(list, { poll = 'task' } = {}) {
    const out = [];
    for (const p of list) {
      // A page may make what is far away when it comes into sight, and move while it does: an operator scrolls on.
      const isInSight = () => {
        hooks.box(p.id).scrollIntoView({ block: 'center', behavior: 'instant' });
        return control(p, p.on);
      };
      await waitFor(isInSight, 'raf', `control of ${p.id}`);
      await raf();
      await raf();
      if (poll === 'task') await phase();
      const t0 = now();
      act(p, p.on);
      const sync = now() - t0;
      await waitFor(() => p.deps.every(shown), poll, p.deps.join());
      const dom = now() - t0;
      const paint = (await afterFrame()) - t0;
      out.push({ sync, dom, paint });
    }
    return out;
  },

  // one question at a time: answer, then Next
  async walk(steps, { poll = 'task', settle = hooks.settle ?? 25, slow = 1 } = {}) {
    const out = [];
    for (const s of steps) {
      await bench.answerable(s);
      const a0 = now();
      act(s, s.value);
      const ans = now() - a0;
      await raf();
      await raf();
      if (settle) await sleep(settle * slow);
      if (poll === 'task') await phase();
      const b = hooks.next();
      const t0 = now();
      b.click();
      const sync = now() - t0;
      await waitFor(() => shown(s.next) && !shown(s.id), poll, s.id + ' -> ' + s.next);
      const dom = now() - t0;
      const paint = (await afterFrame()) - t0;
      out.push({ ans, sync, dom, paint });
    }
    return out;
  },

  // answer a list of visible questions (no timing)
  async fill(list) {
    for (const s of list) {
      act(s, s.value);
      await raf();
    }
    await sleep(400);
    return list.length;
  },
  // one answer, one frame (no settling)
  async fillFast(list) {
    for (const s of list) {
      await waitFor(() => shown(s.id) && control(s, s.value), 'raf', s.id);
      act(s, s.value);
      await raf();
    }
  },
  // a control that is loaded late may not be there yet: an operator waits for it
  answerable: (s) => waitFor(() => control(s, s.value), 'raf', `control of ${s.id}`),
  // one answer and one Next, without waiting for frames: for what they cost in CPU
  answerNow: (s) => act(s, s.value),
  async nextNow(s) {
    hooks.next().click();
    for (let turn = 0; turn < 30; turn++) await Promise.resolve();
    return shown(s.next);
  },
  // the same on one page: an answer, and what depends on it laid out
  async come(p) {
    const isInSight = () => {
      hooks.box(p.id).scrollIntoView({ block: 'center', behavior: 'instant' });
      return control(p, p.on);
    };
    await waitFor(isInSight, 'raf', `control of ${p.id}`);
    await bench.rest();
  },
  async probeNow(p) {
    act(p, p.on);
    for (let turn = 0; turn < 30; turn++) await Promise.resolve();
    return p.deps.every(shown);
  },
  // any of these, between two marks
  async marked(name, ...args) {
    performance.mark('work-from');
    const result = await bench[name](...args);
    performance.mark('work-to');
    return result;
  },
  rest: () =>
    raf()
      .then(raf)
      .then(() => sleep(20)),
  // key by key; laid out after the page's own microtasks
  async type(id, text) {
    const el = hooks.input(id);
    const times = [];
    el.focus();
    for (let length = 1; length <= text.length; length++) {
      const t0 = now();
      setter.call(el, text.slice(0, length));
      el.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
      for (let turn = 0; turn < 10; turn++) await Promise.resolve();
      shown(id);
      times.push(now() - t0);
      await raf();
    }
    return times;
  },
  hasPalette: () => 'palette' in hooks,
  // key by key in the palette; laid out once what was found is rendered
  async find(text) {
    hooks.palette.open();
    await waitFor(() => hooks.palette.isReady(), 'raf', 'palette');
    const times = [];
    for (let length = 1; length <= text.length; length++) {
      const field = hooks.palette.field();
      const t0 = now();
      setter.call(field, text.slice(0, length));
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
      await hooks.palette.settled();
      hooks.palette.field().getClientRects();
      times.push(now() - t0);
      await raf();
    }
    return times;
  },
  shownIds: (ids) => ids.filter(shown),
  data: () => hooks.data(handle),
  // centre of the element a user would click, for trusted CDP input
  async target(q, value) {
    const el = q.next ? hooks.next() : control(q, value);
    el.scrollIntoView({ block: 'center', behavior: 'instant' });
    await raf();
    await raf();
    let r = el.getBoundingClientRect();
    if (r.width < 2 || r.height < 2 || getComputedStyle(el).opacity === '0') {
      const l = el.closest('label') ?? el.labels?.[0];
      if (l) r = l.getBoundingClientRect();
    }
    return { x: r.x + Math.min(r.width / 2, 12), y: r.y + r.height / 2 };
  },
  waitShown: (ids) => waitFor(() => ids.every(shown), 'raf', ids.join()).then(afterFrame),
  observeEvents() {
    const list = (bench.events = []);
    new PerformanceObserver((l) => {
      for (const e of l.getEntries())
        if (e.interactionId)
          list.push([
            e.interactionId,
            e.duration,
            e.processingStart - e.startTime,
            e.processingEnd - e.processingStart,
          ]);
    }).observe({ type: 'event', durationThreshold: 16 });
  },
});
