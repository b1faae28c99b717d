const box = (id) => document.getElementById(`item-${id}/1`);
export default {
  modes: ['all'],
  box,
  input: (id) => box(id).querySelector('input'),
  option: (id, v) => box(id).querySelectorAll('input')[Number(v.slice(1))],
  bool: (id, v) => box(id).querySelectorAll('input')[v ? 0 : 1],
  data: () => {
    const out = {};
    for (const it of globalThis.LForms?.Util.getUserData(document.body, true, true)?.itemsData ?? []) {
      const v = it.value;
      out[it.questionCode] = Array.isArray(v) ? v.map((x) => x.code) : (v?.code ?? v);
    }
    return out;
  },
};
