/** hit@1 and hit@5 in per cent, MRR@10 in thousandths, of a search over queries: [{ text, expects: [id] }]. */
export async function score(search, queries) {
  let hit1 = 0;
  let hit5 = 0;
  let reciprocal = 0;
  for (const { text, expects } of queries) {
    const ids = (await search(text)).slice(0, 10);
    const rank = ids.findIndex((id) => expects.includes(id)) + 1;
    if (rank === 1) hit1 += 1;
    if (rank > 0 && rank <= 5) hit5 += 1;
    if (rank > 0) reciprocal += 1 / rank;
  }
  const share = (count) => (100 * count) / queries.length;
  return { hit1: share(hit1), hit5: share(hit5), mrr: reciprocal / queries.length };
}
