-- What filters and facets need: texts by parts of them, and contradictions by their speakers,
-- articles and sources without a look at the statements.

create extension if not exists pg_trgm;

-- A pattern is found by the three-letter pieces of its words, capitals aside.
create index articles_by_words_of_title on articles using gin (corpus_id, title gin_trgm_ops);
create index speakers_by_words_of_name on speakers using gin (corpus_id, name gin_trgm_ops);
create index speakers_by_words_of_alias
    on speaker_aliases using gin (corpus_id, alias gin_trgm_ops);

-- A URL or a source can be longer than an index entry may be, so its beginning is what is indexed.
create index articles_by_url on articles (corpus_id, (left(url, 200) collate "C"));
create index articles_of_source
    on articles (corpus_id, left(source, 200), published_on desc nulls last, id desc);
create index statements_relayed on statements (corpus_id, relayer_id) where relayer_id is not null;

-- Whose words clash, and where they were published. A statement never changes its speaker nor its
-- article; the sources follow the articles'.
alter table contradictions
    add column a_speaker_id uuid,
    add column b_speaker_id uuid,
    add column a_article_id uuid,
    add column b_article_id uuid,
    add column a_source text,
    add column b_source text;

update contradictions c
set a_speaker_id = a.speaker_id, a_article_id = a.article_id, a_source = x.source,
    b_speaker_id = b.speaker_id, b_article_id = b.article_id, b_source = y.source
from statements a, statements b, articles x, articles y
where a.corpus_id = c.corpus_id and a.id = c.a_id
  and b.corpus_id = c.corpus_id and b.id = c.b_id
  and x.corpus_id = a.corpus_id and x.id = a.article_id
  and y.corpus_id = b.corpus_id and y.id = b.article_id;

alter table contradictions
    alter column a_article_id set not null,
    alter column b_article_id set not null,
    add column same_speaker boolean not null
        generated always as (coalesce(a_speaker_id = b_speaker_id, false)) stored,
    add column same_article boolean not null
        generated always as (a_article_id = b_article_id) stored;

create index contradictions_of_first_speaker
    on contradictions (corpus_id, a_speaker_id, b_speaker_id);
create index contradictions_of_second_speaker
    on contradictions (corpus_id, b_speaker_id, a_speaker_id);
create index contradictions_of_first_article on contradictions (corpus_id, a_article_id);
create index contradictions_of_second_article on contradictions (corpus_id, b_article_id);
create index contradictions_of_first_source on contradictions (corpus_id, left(a_source, 200));
create index contradictions_of_second_source on contradictions (corpus_id, left(b_source, 200));
create index contradictions_of_kind on contradictions (corpus_id, kind, detected_at desc, id desc);
create index contradictions_by_same_speaker
    on contradictions (corpus_id, same_speaker, detected_at desc, id desc);
create index contradictions_by_same_article
    on contradictions (corpus_id, same_article, detected_at desc, id desc);
