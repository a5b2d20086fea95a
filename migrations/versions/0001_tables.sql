-- The tables of the house. `corpus_id` leads every key, so that a corpus can live on one node.
-- Ids and times are made in the application; unique indexes hold hashes of long values.

create table corpora (
    corpus_id  uuid primary key,
    name       text not null unique check (name <> ''),
    created_at timestamptz not null
);

-- One document. `identity` is the SHA-256 of its canonical URL, or of its text where it has none.
create table articles (
    corpus_id    uuid not null references corpora,
    id           uuid not null,
    identity     bytea not null,
    title        text,
    url          text,
    source       text,
    language     text not null,
    place        text,
    published_on date,
    revision_id  uuid not null,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    primary key (corpus_id, id),
    unique (corpus_id, identity)
);

-- The immutable texts of an article, in order; `articles.revision_id` is the current one.
create table revisions (
    corpus_id  uuid not null,
    id         uuid not null,
    article_id uuid not null,
    number     integer not null check (number > 0),
    text       text not null,
    sha256     bytea not null,
    extractor  text not null,
    created_at timestamptz not null,
    primary key (corpus_id, id),
    unique (corpus_id, article_id, number),
    foreign key (corpus_id, article_id) references articles (corpus_id, id)
);

alter table articles
    add foreign key (corpus_id, revision_id) references revisions (corpus_id, id)
    deferrable initially deferred;

-- To whom words are attributed. `key` is the SHA-256 of what identifies the speaker: the
-- normalised name, or the article and the description for groups and the unnamed.
create table speakers (
    corpus_id    uuid not null references corpora,
    id           uuid not null,
    key          bytea not null,
    name         text not null check (name <> ''),
    kind         text not null
                 check (kind in ('PERSON', 'OFFICE', 'ORGANISATION', 'GROUP', 'UNNAMED')),
    organisation text,
    created_at   timestamptz not null,
    primary key (corpus_id, id),
    unique (corpus_id, key)
);

create table speaker_aliases (
    corpus_id  uuid not null,
    speaker_id uuid not null,
    alias      text not null check (alias <> ''),
    primary key (corpus_id, speaker_id, alias),
    foreign key (corpus_id, speaker_id) references speakers (corpus_id, id)
);

create table speaker_members (
    corpus_id uuid not null,
    group_id  uuid not null,
    member_id uuid not null,
    primary key (corpus_id, group_id, member_id),
    foreign key (corpus_id, group_id) references speakers (corpus_id, id),
    foreign key (corpus_id, member_id) references speakers (corpus_id, id)
);

-- What one speaker is reported to have said in one place. `position` is the start of its anchor in
-- the revision `revision_id`, the newest in which it stands; `current` is false once a newer
-- revision of the article no longer has it. `compared_by` is the detector version that compared
-- it: null means never compared, which is not the same as nothing found. `denied` is true where the
-- cue denies the words. What is searched of a very long one is its beginning: a tsvector ends at 1 MB.
create table statements (
    corpus_id   uuid not null,
    id          uuid not null,
    article_id  uuid not null,
    revision_id uuid not null,
    speaker_id  uuid,
    relayer_id  uuid,
    kind        text not null check (kind in ('DIRECT', 'INDIRECT', 'MIXED')),
    text        text not null check (text <> ''),
    cue         text,
    role        text,
    said_on     date,
    asserts     boolean not null,
    denied      boolean not null default false,
    position    integer not null check (position >= 0),
    current     boolean not null,
    compared_by text,
    created_at  timestamptz not null,
    search      tsvector not null
                generated always as (to_tsvector('english'::regconfig, left(text, 100000))) stored,
    primary key (corpus_id, id),
    foreign key (corpus_id, article_id) references articles (corpus_id, id),
    foreign key (corpus_id, revision_id) references revisions (corpus_id, id),
    foreign key (corpus_id, speaker_id) references speakers (corpus_id, id),
    foreign key (corpus_id, relayer_id) references speakers (corpus_id, id)
);

-- Where a statement stands in one revision: code point offsets (W3C TextPositionSelector) with the
-- words and their surroundings (TextQuoteSelector). `spans` is [[start, end], ...] within the hull.
create table anchors (
    corpus_id    uuid not null,
    statement_id uuid not null,
    revision_id  uuid not null,
    start_offset integer not null check (start_offset >= 0),
    end_offset   integer not null,
    spans        jsonb not null,
    cue_spans    jsonb not null,
    source_spans jsonb not null,
    quote        text not null,
    prefix       text not null,
    suffix       text not null,
    primary key (corpus_id, statement_id, revision_id),
    foreign key (corpus_id, statement_id) references statements (corpus_id, id),
    foreign key (corpus_id, revision_id) references revisions (corpus_id, id),
    check (start_offset < end_offset)
);

-- What the detectors need of a statement, so that comparing never parses again.
create table statement_features (
    corpus_id    uuid not null,
    statement_id uuid not null,
    version      text not null,
    features     jsonb not null,
    primary key (corpus_id, statement_id),
    foreign key (corpus_id, statement_id) references statements (corpus_id, id)
);

-- The resolved entities a statement speaks of: how statements of other articles are found. The day
-- repeats the statement's, -infinity where it is unknown, so that the nearest ones are one range.
create table statement_entities (
    corpus_id    uuid not null,
    statement_id uuid not null,
    entity       text not null,
    said_on      date not null,
    primary key (corpus_id, statement_id, entity),
    foreign key (corpus_id, statement_id) references statements (corpus_id, id)
);

-- Pairs that cannot both be true as said: one row a pair, `a` the earlier statement. `a_text` and
-- `b_text` are the words that clash. `detector` is its name and version. `current` is true while
-- both statements are: what an article no longer says is kept, but not held against anyone.
create table contradictions (
    corpus_id   uuid not null,
    id          uuid not null,
    a_id        uuid not null,
    b_id        uuid not null,
    kind        text not null
                check (kind in ('FIGURE', 'NEGATION', 'ANTONYM', 'ROLE', 'CATEGORY', 'DISPUTE')),
    confidence  double precision not null check (confidence between 0 and 1),
    explanation text not null,
    status      text not null check (status in ('PROPOSED', 'CONFIRMED', 'REJECTED')),
    current     boolean not null default true,
    a_text      text not null,
    b_text      text not null,
    detector    text not null,
    detected_at timestamptz not null,
    primary key (corpus_id, id),
    unique (corpus_id, a_id, b_id),
    foreign key (corpus_id, a_id) references statements (corpus_id, id),
    foreign key (corpus_id, b_id) references statements (corpus_id, id),
    check (a_id <> b_id)
);

-- Both directions of a contradiction, so that what contradicts a statement is one index range.
-- `confidence`, `status` and `current` repeat the contradiction's, which they change with.
create table contradiction_sides (
    corpus_id        uuid not null,
    contradiction_id uuid not null,
    statement_id     uuid not null,
    other_id         uuid not null,
    confidence       double precision not null,
    status           text not null,
    current          boolean not null default true,
    primary key (corpus_id, contradiction_id, statement_id),
    foreign key (corpus_id, contradiction_id) references contradictions (corpus_id, id),
    foreign key (corpus_id, statement_id) references statements (corpus_id, id)
);

-- The words that clash, verbatim, on either side; ordinal 0 is the leading clash.
create table evidence (
    corpus_id        uuid not null,
    contradiction_id uuid not null,
    ordinal          integer not null,
    side             text not null check (side in ('a', 'b')),
    kind             text not null,
    revision_id      uuid not null,
    start_offset     integer not null check (start_offset >= 0),
    end_offset       integer not null,
    text             text not null,
    primary key (corpus_id, contradiction_id, ordinal, side),
    foreign key (corpus_id, contradiction_id) references contradictions (corpus_id, id),
    foreign key (corpus_id, revision_id) references revisions (corpus_id, id),
    check (start_offset < end_offset)
);

-- What a detector version concluded about a pair that got past the event gate.
create table judgements (
    corpus_id   uuid not null,
    id          uuid not null,
    a_id        uuid not null,
    b_id        uuid not null,
    verdict     text not null check (verdict in ('CONTRADICTS', 'COMPATIBLE', 'UNSURE')),
    kind        text,
    reason      text,
    confidence  double precision not null check (confidence between 0 and 1),
    explanation text not null,
    detector    text not null,
    judged_at   timestamptz not null,
    primary key (corpus_id, id),
    unique (corpus_id, a_id, b_id, detector),
    foreign key (corpus_id, a_id) references statements (corpus_id, id),
    foreign key (corpus_id, b_id) references statements (corpus_id, id),
    check ((verdict = 'CONTRADICTS') = (kind is not null)),
    check ((verdict = 'COMPATIBLE') = (reason is not null))
);

-- Human verdicts; append-only, and a human outranks a machine.
create table reviews (
    corpus_id        uuid not null,
    id               uuid not null,
    contradiction_id uuid not null,
    verdict          text not null check (verdict in ('CONFIRMED', 'REJECTED')),
    note             text,
    reviewer         text not null,
    created_at       timestamptz not null,
    primary key (corpus_id, id),
    foreign key (corpus_id, contradiction_id) references contradictions (corpus_id, id)
);
