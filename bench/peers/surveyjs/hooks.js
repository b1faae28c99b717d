const box = (id) => document.querySelector(`[data-name="${id}"]`);
export default {
  modes: ['all', 'all-tuned', 'step'],
  box,
  input: (id) => box(id).querySelector('input,textarea'),
  option: (id, v) => box(id).querySelector(`input[value="${v}"]`),
  // default "switch": click the half of the switch that means yes / no
  bool: (id, v) =>
    box(id).querySelector(
      v ? '.sd-boolean__thumb-ghost:last-of-type, .sd-boolean__label--true' : '.sd-boolean__label--false',
    ) ?? box(id).querySelector('input'),
  next: () => document.querySelector('.sd-navigation__next-btn'),
  data: (model) => model.data,
};
