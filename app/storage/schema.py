"""The schema, as the steps that built it. Append only: what is out there was built by these."""

from app.storage import backups

Step = tuple[str, ...]

_FIRST = (
    f"PRAGMA application_id = {backups.APPLICATION_ID}",
    """CREATE TABLE "case" (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        recorded INTEGER NOT NULL,
        added_at INTEGER NOT NULL,
        removed_at INTEGER
    ) STRICT""",
    """CREATE TABLE source (
        id INTEGER PRIMARY KEY,
        case_id INTEGER NOT NULL REFERENCES "case",
        address TEXT NOT NULL,
        title TEXT NOT NULL,
        "group" TEXT NOT NULL,
        site TEXT NOT NULL,
        etag TEXT NOT NULL,
        last_modified TEXT NOT NULL,
        body_hash TEXT NOT NULL,
        next_due INTEGER,
        last_answer INTEGER,
        last_success INTEGER,
        failures INTEGER NOT NULL,
        trouble TEXT,
        trouble_since INTEGER,
        moved_to TEXT NOT NULL,
        moved_proofs INTEGER NOT NULL,
        allow_private INTEGER NOT NULL,
        images INTEGER NOT NULL,
        ttl INTEGER,
        wait_until INTEGER,
        removed_at INTEGER
    ) STRICT""",
    "CREATE INDEX source_by_address ON source (case_id, address)",
    # Small columns first: what lists show is then on the row's first page, before the long text.
    """CREATE TABLE article (
        id INTEGER PRIMARY KEY,
        case_id INTEGER NOT NULL REFERENCES "case",
        source_id INTEGER NOT NULL REFERENCES source,
        published INTEGER,
        updated INTEGER,
        first_seen INTEGER NOT NULL,
        fingerprint TEXT NOT NULL,
        outlet TEXT NOT NULL,
        author TEXT NOT NULL,
        title TEXT NOT NULL,
        plain_title TEXT NOT NULL,
        link TEXT NOT NULL,
        address TEXT NOT NULL,
        html TEXT NOT NULL,
        text TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX article_by_address ON article (source_id, address) WHERE address <> ''",
    "CREATE INDEX article_by_title ON article (source_id, plain_title)",
    # No reference to article: a key stays known, and its article read, when the article is gone.
    """CREATE TABLE article_key (
        source_id INTEGER NOT NULL REFERENCES source,
        key TEXT NOT NULL,
        article_id INTEGER NOT NULL,
        PRIMARY KEY (source_id, key)
    ) STRICT, WITHOUT ROWID""",
    # All lists are made of this narrow table; kept = 0: the article itself is gone.
    """CREATE TABLE article_state (
        article_id INTEGER PRIMARY KEY,
        case_id INTEGER NOT NULL,
        source_id INTEGER NOT NULL,
        read INTEGER NOT NULL DEFAULT 0,
        starred INTEGER NOT NULL DEFAULT 0,
        kept INTEGER NOT NULL DEFAULT 1
    ) STRICT""",
    """CREATE INDEX all_by_case ON article_state (case_id, article_id, source_id)
        WHERE kept = 1""",
    """CREATE INDEX all_by_source ON article_state (case_id, source_id, article_id)
        WHERE kept = 1""",
    """CREATE INDEX unread_by_case ON article_state (case_id, article_id, source_id)
        WHERE kept = 1 AND read = 0""",
    """CREATE INDEX unread_by_source ON article_state (case_id, source_id, article_id)
        WHERE kept = 1 AND read = 0""",
    """CREATE INDEX starred_by_case ON article_state (case_id, article_id, source_id)
        WHERE kept = 1 AND starred = 1""",
    """CREATE VIRTUAL TABLE article_words USING fts5(
        title, text, content = 'article', content_rowid = 'id',
        tokenize = 'unicode61 remove_diacritics 2')""",
    """CREATE TRIGGER article_added AFTER INSERT ON article BEGIN
        INSERT INTO article_words (rowid, title, text) VALUES (new.id, new.title, new.text);
    END""",
    """CREATE TRIGGER article_rewritten AFTER UPDATE OF title, text ON article BEGIN
        INSERT INTO article_words (article_words, rowid, title, text)
            VALUES ('delete', old.id, old.title, old.text);
        INSERT INTO article_words (rowid, title, text) VALUES (new.id, new.title, new.text);
    END""",
    """CREATE TRIGGER article_gone AFTER DELETE ON article BEGIN
        INSERT INTO article_words (article_words, rowid, title, text)
            VALUES ('delete', old.id, old.title, old.text);
        UPDATE article_state SET kept = 0 WHERE article_id = old.id;
    END""",
    """CREATE TABLE petition (
        id INTEGER PRIMARY KEY,
        case_id INTEGER NOT NULL REFERENCES "case",
        platform TEXT NOT NULL,
        petition_key TEXT NOT NULL,
        address TEXT NOT NULL,
        title TEXT NOT NULL,
        goal INTEGER,
        goal_kind TEXT NOT NULL,
        thresholds TEXT NOT NULL,
        state TEXT NOT NULL,
        raw_state TEXT NOT NULL,
        creator TEXT NOT NULL,
        created_at INTEGER,
        deadline INTEGER,
        answer TEXT,
        wording TEXT NOT NULL,
        etag TEXT NOT NULL,
        last_modified TEXT NOT NULL,
        next_due INTEGER,
        last_answer INTEGER,
        last_success INTEGER,
        failures INTEGER NOT NULL,
        trouble TEXT,
        trouble_since INTEGER,
        suspect INTEGER,
        removed_at INTEGER
    ) STRICT""",
    "CREATE INDEX petition_by_key ON petition (case_id, platform, petition_key)",
    """CREATE TABLE reading (
        petition_id INTEGER NOT NULL REFERENCES petition,
        at INTEGER NOT NULL,
        count INTEGER NOT NULL,
        as_of INTEGER,
        verified_count INTEGER,
        quality TEXT NOT NULL,
        how TEXT NOT NULL,
        see TEXT NOT NULL,
        answer_hash TEXT NOT NULL,
        PRIMARY KEY (petition_id, at)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE petition_goal (
        petition_id INTEGER NOT NULL REFERENCES petition,
        at INTEGER NOT NULL,
        goal INTEGER,
        PRIMARY KEY (petition_id, at)
    ) STRICT, WITHOUT ROWID""",
    # The name is in the key because two thresholds can be passed between two looks.
    """CREATE TABLE petition_event (
        petition_id INTEGER NOT NULL REFERENCES petition,
        kind TEXT NOT NULL,
        at INTEGER NOT NULL,
        name TEXT NOT NULL,
        before INTEGER NOT NULL,
        after INTEGER NOT NULL,
        PRIMARY KEY (petition_id, kind, at, name)
    ) STRICT, WITHOUT ROWID""",
    # article_id refers to nothing: a note outlives the article it was written beside.
    """CREATE TABLE note (
        id INTEGER PRIMARY KEY,
        case_id INTEGER NOT NULL REFERENCES "case",
        article_id INTEGER,
        created_at INTEGER NOT NULL,
        changed_at INTEGER NOT NULL,
        removed_at INTEGER,
        body TEXT NOT NULL,
        token TEXT UNIQUE
    ) STRICT""",
    "CREATE INDEX note_by_case ON note (case_id)",
    """CREATE TABLE note_revision (
        note_id INTEGER NOT NULL REFERENCES note,
        kept_at INTEGER NOT NULL,
        changed_at INTEGER NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (note_id, kept_at)
    ) STRICT""",
    """CREATE VIRTUAL TABLE note_words USING fts5(
        body, content = 'note', content_rowid = 'id',
        tokenize = 'unicode61 remove_diacritics 2')""",
    """CREATE TRIGGER note_added AFTER INSERT ON note BEGIN
        INSERT INTO note_words (rowid, body) VALUES (new.id, new.body);
    END""",
    """CREATE TRIGGER note_rewritten AFTER UPDATE OF body ON note BEGIN
        INSERT INTO note_words (note_words, rowid, body) VALUES ('delete', old.id, old.body);
        INSERT INTO note_words (rowid, body) VALUES (new.id, new.body);
    END""",
    """CREATE TABLE wait (
        host TEXT PRIMARY KEY,
        until INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE setting (
        name TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
)

_KINDS_AND_WATCH_WORDS = (
    "ALTER TABLE source ADD COLUMN kind TEXT NOT NULL DEFAULT 'feed'",
    """CREATE TABLE watch_word (
        id INTEGER PRIMARY KEY,
        case_id INTEGER NOT NULL REFERENCES "case",
        words TEXT NOT NULL,
        loudness TEXT NOT NULL,
        removed_at INTEGER
    ) STRICT""",
    "CREATE INDEX watch_word_by_case ON watch_word (case_id)",
)

_EVIDENCE = (
    """CREATE TABLE petition_wording (
        petition_id INTEGER NOT NULL REFERENCES petition,
        at INTEGER NOT NULL,
        title TEXT NOT NULL,
        text TEXT NOT NULL,
        how TEXT NOT NULL,
        PRIMARY KEY (petition_id, at)
    ) STRICT""",
    # What was known before wordings were kept is the first of them.
    """INSERT INTO petition_wording (petition_id, at, title, text, how)
        SELECT id, last_success, title, wording, '' FROM petition
        WHERE last_success IS NOT NULL AND title <> ''""",
    """CREATE TABLE petition_breakdown (
        petition_id INTEGER PRIMARY KEY REFERENCES petition,
        at INTEGER NOT NULL,
        parts TEXT NOT NULL
    ) STRICT""",
    # "Not found" in a row: since when, and how often.
    """CREATE TABLE petition_missing (
        petition_id INTEGER PRIMARY KEY REFERENCES petition,
        since INTEGER NOT NULL,
        times INTEGER NOT NULL
    ) STRICT""",
    # Captures of an archive: what is still to be read, and what was read. trouble NULL: read well.
    """CREATE TABLE petition_capture (
        petition_id INTEGER NOT NULL REFERENCES petition,
        stamp TEXT NOT NULL,
        original TEXT NOT NULL,
        read_at INTEGER,
        trouble TEXT,
        PRIMARY KEY (petition_id, stamp)
    ) STRICT, WITHOUT ROWID""",
)

_OWN_TARGETS = ("ALTER TABLE petition ADD COLUMN own_target INTEGER",)

_ABOUT = ("ALTER TABLE note ADD COLUMN about_at INTEGER",)

_STORIES = (
    # An article that tells what others tell: the story it is in, and whether lists show it there.
    "ALTER TABLE article_state ADD COLUMN story INTEGER",
    "ALTER TABLE article_state ADD COLUMN lead INTEGER NOT NULL DEFAULT 1",
    """CREATE TABLE story_link (
        article_id INTEGER PRIMARY KEY,
        near INTEGER NOT NULL,
        strength TEXT NOT NULL,
        score REAL NOT NULL
    ) STRICT""",
    """CREATE INDEX story_members ON article_state (story, article_id)
        WHERE story IS NOT NULL""",
    "DROP INDEX all_by_case",
    """CREATE INDEX all_by_case ON article_state (case_id, article_id, source_id)
        WHERE kept = 1 AND lead = 1""",
    "DROP INDEX unread_by_case",
    """CREATE INDEX unread_by_case ON article_state (case_id, article_id, source_id)
        WHERE kept = 1 AND read = 0 AND lead = 1""",
    "DROP INDEX all_by_source",
    """CREATE INDEX all_by_source ON article_state (case_id, source_id, article_id, story, lead)
        WHERE kept = 1""",
    "DROP INDEX unread_by_source",
    """CREATE INDEX unread_by_source ON article_state (case_id, source_id, article_id, story, lead)
        WHERE kept = 1 AND read = 0""",
    "DROP TRIGGER article_gone",
    """CREATE TRIGGER article_gone AFTER DELETE ON article BEGIN
        INSERT INTO article_words (article_words, rowid, title, text)
            VALUES ('delete', old.id, old.title, old.text);
        UPDATE article_state SET lead = 1 WHERE article_id = (
            SELECT min(other.article_id) FROM article_state AS it JOIN article_state AS other
                ON other.story = it.story AND other.kept = 1 AND other.article_id <> it.article_id
            WHERE it.article_id = old.id AND it.lead = 1);
        UPDATE article_state SET kept = 0, lead = story IS NULL WHERE article_id = old.id;
    END""",
)

_REST = (
    "ALTER TABLE source ADD COLUMN rest TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE source ADD COLUMN last_new INTEGER",
)

# kept = 2: stored, but held back, for it does not match the case.
_MATCHING = (
    "ALTER TABLE source ADD COLUMN matching INTEGER NOT NULL DEFAULT 0",
    """CREATE INDEX held_by_source ON article_state (case_id, source_id, article_id)
        WHERE kept = 2""",
)

_REVISIONS = (
    # What an article said before it was edited, and since when it said so.
    """CREATE TABLE article_revision (
        article_id INTEGER NOT NULL,
        at INTEGER NOT NULL,
        title TEXT NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (article_id, at)
    ) STRICT, WITHOUT ROWID""",
)

_FULL_TEXTS = (
    """CREATE TABLE article_full (
        article_id INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
        at INTEGER NOT NULL,
        html TEXT NOT NULL,
        text TEXT NOT NULL
    ) STRICT""",
)

_SAID_AND_LOCAL = (
    # What a server said when it refused.
    "ALTER TABLE source ADD COLUMN said TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE petition ADD COLUMN said TEXT NOT NULL DEFAULT ''",
    # Outlets that are at home where the case is, by the reader's word.
    """CREATE TABLE local_outlet (
        case_id INTEGER NOT NULL REFERENCES "case" ON DELETE CASCADE,
        outlet TEXT NOT NULL COLLATE NOCASE,
        PRIMARY KEY (case_id, outlet)
    ) STRICT, WITHOUT ROWID""",
)

# A case from a file: nothing of it is asked by itself before its reader wishes it.
_RESTING = ('ALTER TABLE "case" ADD COLUMN resting INTEGER NOT NULL DEFAULT 0',)

_DECISION_MAKER = ("ALTER TABLE petition ADD COLUMN decision_maker TEXT NOT NULL DEFAULT ''",)

STEPS: tuple[Step, ...] = (
    _FIRST,
    _KINDS_AND_WATCH_WORDS,
    _EVIDENCE,
    _OWN_TARGETS,
    _ABOUT,
    _STORIES,
    _REST,
    _MATCHING,
    _REVISIONS,
    _FULL_TEXTS,
    _SAID_AND_LOCAL,
    _RESTING,
    _DECISION_MAKER,
)
