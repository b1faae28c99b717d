// a hidden component leaves an empty .formio-hidden wrapper behind
const box = (id) => {
  const e = document.getElementsByClassName('formio-component-' + id)[0];
  return e?.classList.contains('formio-hidden') ? null : e;
};
export default {
  modes: ['all', 'step'],
  settle: 130, // a Next clicked < ~100 ms after the answer goes to the WRONG page (debounced redraw), so wait it out
  box,
  input: (id) => box(id).querySelector('input'),
  option: (id, v) => box(id).querySelector(`input[value="${v}"]`),
  bool: (id) => box(id).querySelector('input[type=checkbox]'),
  next: () => document.querySelector('.btn-wizard-nav-next'),
  data: (f) => f.submission.data,
};
