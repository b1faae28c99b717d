/** [what it is, text] of queries that break careless sources. */
export const hostileQueries: readonly (readonly [string, string])[] = [
  ['names of object members', '__proto__ constructor toString hasOwnProperty'],
  ['query languages', '" OR 1=1; -- title ~ "x" AND (type:page) {"match_all":{}} *:* [x TO y] ~2 ^9'],
  ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['half a surrogate pair', 'imprimante \ud83d en panne'],
  ['control characters', 'impri\u0000mante\u202e\u200b'],
  ['a very long word', 'a'.repeat(50_000)],
  ['a very long text', 'imprimante en panne depuis ce matin '.repeat(5_000)],
  ['very many words', Array.from({ length: 20_000 }, (_, index) => `mot${index}`).join(' ')],
  ['many marks on one letter', `e${'\u0301'.repeat(20_000)}`],
  ['other scripts', 'プリンター 打印机 принтер طابعة 🖨️'],
];
