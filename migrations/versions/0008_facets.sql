-- Facets count all statements of a corpus: from these indexes alone, which hold all that is grouped by,
-- and not from the rows, whose texts and search vectors fill five times the pages.
drop index statements_of_speaker;
create index statements_of_speaker
    on statements (corpus_id, speaker_id, said_on desc nulls last, id desc)
    include (article_id, kind, current);
drop index statements_of_article;
create index statements_of_article on statements (corpus_id, article_id, position, id)
    include (current);
