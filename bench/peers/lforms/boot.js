globalThis.__bench.run(
  (root, def) =>
    new Promise((resolve) => {
      const el = document.createElement('wc-lhc-form');
      el.addEventListener('onFormReady', () => resolve(el), { once: true });
      el.questionnaire = def;
      root.append(el);
    }),
);
