export const holds = (w, a) =>
  !w || (w.op === 'eq' ? a[w.q] === w.value : typeof a[w.q] === 'number' && a[w.q] > w.value);
