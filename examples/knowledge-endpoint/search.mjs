/** Articles in PostgreSQL: putting them there, finding them, reading one. Every value goes in as a parameter. */

/** What counts for more: what callers say and the title, then the summary, then the text. */
const weights = '{0.1, 0.2, 0.5, 1.0}';
/** Rows that are ranked at most, about: each is read from its page, which is what a search costs. */
const mostRanked = 500;
/** Words looked for at most, the rarest first. */
const mostWords = 12;

/** Stands in the counts for a word that every article has: no text has it. */
const everything = '*';

const configOf = (locale) => (locale.startsWith('en') ? 'kb_en' : 'kb_fr');

/** Puts articles in, in one statement; those with the same id are replaced. */
export async function putArticles(pool, articles) {
  const rows = articles.map(({ id, collection, locale, title, summary, aliases, body, updatedAt, url }) => ({
    id,
    collection,
    locale,
    title,
    summary: summary ?? '',
    aliases: (aliases ?? []).join(' · '),
    body: typeof body === 'string' ? body : body.text,
    updated_at: updatedAt ?? null,
    url: url ?? null,
    config: configOf(locale),
  }));
  await pool.query(
    `insert into kb_article
     select id, collection, locale, title, summary, aliases, body, updated_at, url,
       setweight(to_tsvector(config::regconfig, title || ' ' || aliases), 'A')
       || setweight(to_tsvector(config::regconfig, summary), 'B') || setweight(to_tsvector(config::regconfig, body), 'C')
     from jsonb_to_recordset($1) as row(id text, collection text, locale text, title text, summary text, aliases text,
       body text, updated_at timestamptz, url text, config text)
     on conflict (id) do update set collection = excluded.collection, locale = excluded.locale, title = excluded.title,
       summary = excluded.summary, aliases = excluded.aliases, body = excluded.body, updated_at = excluded.updated_at,
       url = excluded.url, words = excluded.words`,
    [JSON.stringify(rows)],
  );
}

/** Counts a collection's words anew and puts the index in order; after articles were put in. */
export async function countWords(pool, collection) {
  // Else each search reads the list of what the index has not taken in yet.
  await pool.query(`select gin_clean_pending_list('kb_words')`);
  await pool.query('delete from kb_word where collection = $1', [collection]);
  await pool.query(
    `with kept as (select words from kb_article where collection = $1)
     insert into kb_word
     select $1, word, count(*) from kept, unnest(tsvector_to_array(words)) as word group by word
     union all select $1, '${everything}', count(*) from kept`,
    [collection],
  );
  await pool.query('analyze kb_article, kb_word');
}

/** The best articles of a collection for a text, best first; the reader's language first among equals. */
export async function search(pool, { text, collection, locale = 'fr', limit = 8 }) {
  const wanted = lookedFor(await countedWords(pool, { text, collection }));
  if (wanted === '') return [];
  const { rows } = await pool.query({
    // A name keeps the statement prepared on its connection.
    name: 'kb-search',
    text: `with found as (
       select id, locale, title, summary, updated_at, url, words from kb_article
       where words @@ $1::tsquery and collection = $2 limit ${2 * mostRanked})
     select id, locale, title, summary, updated_at, url, summary as excerpt,
       ts_rank('${weights}', words, $1::tsquery, 1) * case when locale like $3 || '%' then 1.25 else 1 end as score
     from found order by score desc, id limit $4`,
    values: [wanted, collection, locale.slice(0, 2), limit],
  });
  return rows.map((row) => articleOf(row, collection));
}

/** One article; undefined for an id there is none of, and for another collection's. */
export async function articleWith(pool, { id, collection }) {
  const { rows } = await pool.query('select * from kb_article where id = $1 and collection = $2', [id, collection]);
  return rows[0] && { ...articleOf(rows[0], collection), body: { kind: 'text', text: rows[0].body } };
}

/** The words of a text that articles of the collection have, in both languages, rarest first, and of how many articles. */
async function countedWords(pool, { text, collection }) {
  const { rows } = await pool.query({
    name: 'kb-words',
    text: `select word, articles,
       (select articles from kb_word where collection = $2 and word = '${everything}') as total
     from kb_word where collection = $2 and word = any (
       tsvector_to_array(to_tsvector('kb_fr', $1)) || tsvector_to_array(to_tsvector('kb_en', $1)))
     order by articles limit ${mostWords}`,
    values: [text.slice(0, 5_000), collection],
  });
  return { words: rows, total: rows[0]?.total ?? 1 };
}

/**
 * What is looked for, as a tsquery: rare words by themselves, common ones only beside a rarer one, as long as that brings no
 * more articles than are ranked. The rarest is looked for however common it is.
 */
function lookedFor({ words, total }) {
  const parts = [];
  const rarer = [];
  let ranked = 0;
  let ofRarer = 0;
  for (const { word, articles } of words) {
    const both = (articles * ofRarer) / total;
    if (ranked + articles <= mostRanked) {
      parts.push(quoted(word));
      ranked += articles;
    } else if (rarer.length > 0 && ranked + both <= mostRanked) {
      parts.push(`(${quoted(word)} & (${rarer.join(' | ')}))`);
      ranked += both;
    }
    rarer.push(quoted(word));
    ofRarer += articles;
  }
  return parts.join(' | ') || rarer[0] || '';
}

const quoted = (word) => `'${word.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`;

const articleOf = ({ id, locale, title, summary, excerpt, updated_at: updatedAt, url }, collection) => ({
  id,
  collection,
  locale,
  title,
  ...(summary && { summary }),
  ...(excerpt && { excerpt }),
  ...(updatedAt && { updatedAt: updatedAt.toISOString() }),
  ...(url && { url }),
});
