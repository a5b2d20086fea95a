-- name: upsert_speaker
-- A speaker; one that is there learns its organisation if it had none.
insert into speakers (corpus_id, id, key, name, kind, organisation, created_at)
values ($1, $2, $3, $4, $5, $6, $7)
on conflict (corpus_id, id)
do update set organisation = coalesce(speakers.organisation, excluded.organisation);

-- name: insert_alias
-- Another form of a speaker's name: corpus, speaker, alias.
insert into speaker_aliases (corpus_id, speaker_id, alias) values ($1, $2, $3)
on conflict do nothing;

-- name: insert_member
-- A member of a group: corpus, group, member.
insert into speaker_members (corpus_id, group_id, member_id) values ($1, $2, $3)
on conflict do nothing;
