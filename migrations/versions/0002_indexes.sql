-- The indexes that reads need: every one leads with its equality filters, then has the sort keys of
-- a page and the id. Rows are compared whole, so all keys of one index fall together.

create extension if not exists btree_gin;

create index revisions_sha256 on revisions (corpus_id, sha256);
create index articles_newest on articles (corpus_id, published_on desc nulls last, id desc);
create index speakers_by_name on speakers (corpus_id, (left(name, 200) collate "C"), id);
create index statements_of_article on statements (corpus_id, article_id, position, id);
create index statements_of_speaker
    on statements (corpus_id, speaker_id, said_on desc nulls last, id desc);
create index statements_newest on statements (corpus_id, said_on desc nulls last, id desc);
-- The planner takes the first for a corpus that is most of the table, where reading the corpus's
-- own long list for each match would cost ten times the search, and the second for a small one.
create index statements_search on statements using gin (search);
create index statements_search_of_corpus on statements using gin (corpus_id, search);
create index contradictions_newest
    on contradictions (corpus_id, status, detected_at desc, id desc);
create index contradictions_latest on contradictions (corpus_id, detected_at desc, id desc);
create index contradictions_surest on contradictions (corpus_id, confidence desc, id desc);
create index contradictions_of_statement
    on contradiction_sides (corpus_id, statement_id, confidence desc, contradiction_id desc);
create index statement_entities_by_day
    on statement_entities (corpus_id, entity, said_on, statement_id);
create index judgements_of_b on judgements (corpus_id, b_id);
create index reviews_of_contradiction on reviews (corpus_id, contradiction_id, created_at);
