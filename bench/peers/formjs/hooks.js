let form;
const pre = (id) => `fjs-form-${form._id}-${id}`;
const el = (id) => document.getElementById(pre(id)) ?? document.getElementById(pre(id) + '-0');
export default {
  modes: ['all', 'all-tuned'] /* tuned: debounce (300 ms on typed input) off */,
  init(handle) {
    form = handle;
  },
  box: (id) => (form ? el(id)?.closest('.fjs-form-field') : null),
  input: (id) => document.getElementById(pre(id)),
  option: (id, v) => document.getElementById(pre(id) + '-' + v.slice(1)),
  bool: (id) => document.getElementById(pre(id)),
  data: (f) => f._getState().data,
};
