-- Articles, found by French and English stems without accents, and by a typing mistake in a title.
create extension if not exists unaccent;
create extension if not exists pg_trgm;

drop text search configuration if exists kb_fr;
create text search configuration kb_fr (copy = french);
alter text search configuration kb_fr alter mapping for hword, hword_part, word with unaccent, french_stem;
drop text search configuration if exists kb_en;
create text search configuration kb_en (copy = english);
alter text search configuration kb_en alter mapping for hword, hword_part, word with unaccent, english_stem;

create table if not exists kb_article (
  id text primary key,
  collection text not null,
  locale text not null,
  title text not null,
  summary text not null default '',
  aliases text not null default '',
  body text not null,
  updated_at timestamptz,
  url text,
  words tsvector not null
);
create index if not exists kb_words on kb_article using gin (words);

-- How many articles of a collection have a word: what most of them have finds nothing, and costs most.
create table if not exists kb_word (collection text, word text, articles int, primary key (collection, word));
