-- name: ensure_corpus
-- Make the corpus unless it is there: corpus, name, now.
insert into corpora (corpus_id, name, created_at) values ($1, $2, $3) on conflict do nothing;

-- name: list_corpora
-- All corpora, by their names.
select corpus_id, name from corpora order by name;

-- name: lock_corpus
-- Let one writer at a time into the corpus, until the transaction ends: corpus.
select corpus_id from corpora where corpus_id = $1 for update;

-- name: find_by_identity
-- The article that is known by an identity, with the text it has now: corpus, identity.
select a.id, a.revision_id, r.number, r.sha256, a.published_on
from articles a
join revisions r on r.corpus_id = a.corpus_id and r.id = a.revision_id
where a.corpus_id = $1 and a.identity = $2;

-- name: find_by_text
-- The articles that have, or had, a text, the present ones and the oldest first: corpus, sha256.
select a.id, a.url
from revisions r
join articles a on a.corpus_id = r.corpus_id and a.id = r.article_id
where r.corpus_id = $1 and r.sha256 = $2
order by (a.revision_id = r.id) desc, a.created_at, a.id;

-- name: list_bearers
-- The identities of the articles that have, or had, a text: corpus, sha256.
select distinct a.identity
from revisions r
join articles a on a.corpus_id = r.corpus_id and a.id = r.article_id
where r.corpus_id = $1 and r.sha256 = $2;

-- name: insert_article
-- A new article; its first revision follows in the same transaction.
insert into articles (corpus_id, id, identity, title, url, source, language, place, published_on,
                      revision_id, created_at, updated_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11);

-- name: revise_article
-- Point an article at its new revision; what the new document does not say stays:
-- corpus, article, title, source, language, place, published_on, revision, now.
update articles
set title = coalesce($3, title), source = coalesce($4, source), language = $5,
    place = coalesce($6, place), published_on = coalesce($7, published_on), revision_id = $8,
    updated_at = $9
where corpus_id = $1 and id = $2;

-- name: give_url
-- Let an article that had no URL be known by one from now on: corpus, article, identity, url, now.
update articles set identity = $3, url = $4, updated_at = $5 where corpus_id = $1 and id = $2;

-- name: insert_revision
-- An immutable text of an article.
insert into revisions (corpus_id, id, article_id, number, text, sha256, extractor, detector,
                       created_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- name: list_selected
-- Articles whose present text other versions analysed, or anybody before a moment, in the order
-- stored; each with how many there are: corpus, extractor, detector, moment, articles (null: of
-- all), time of storing and id behind which to begin, limit.
select a.id, a.created_at, count(*) over () as total
from articles a
join revisions r on r.corpus_id = a.corpus_id and r.id = a.revision_id
where a.corpus_id = $1
  and (r.extractor <> $2 or r.detector is distinct from $3
    or coalesce(r.analysed_at, r.created_at) < $4::timestamptz)
  and ($5::uuid[] is null or a.id = any($5))
  and ($6::timestamptz is null or (a.created_at, a.id) > ($6, $7::uuid))
order by a.created_at, a.id
limit $8;

-- name: list_missing
-- Those of some ids that are no article's: corpus, ids.
select w.id
from unnest($2::uuid[]) as w (id)
where not exists (select from articles a where a.corpus_id = $1 and a.id = w.id);

-- name: read_selected
-- An article with the text it has now, where `list_selected` would have it: corpus, extractor,
-- detector, moment, article.
select a.id, a.revision_id, r.sha256, r.text, a.title, a.url, a.source, a.published_on, a.place,
       a.language
from articles a
join revisions r on r.corpus_id = a.corpus_id and r.id = a.revision_id
where a.corpus_id = $1 and a.id = $5
  and (r.extractor <> $2 or r.detector is distinct from $3
    or coalesce(r.analysed_at, r.created_at) < $4::timestamptz);

-- name: mark_analysed
-- That a revision was analysed again: corpus, revision, extractor, detector, now.
update revisions set extractor = $3, detector = $4, analysed_at = $5
where corpus_id = $1 and id = $2;
