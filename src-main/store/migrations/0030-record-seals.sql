-- An event alone proves nothing about the rows that it tells of. Each event carries a digest of the rows of record that
-- were written with it; the seals say which, and what each was. record/ holds the code, docs/architecture.md the ground.

ALTER TABLE audit_event ADD COLUMN rows TEXT CHECK (length(rows) = 64);
-- Who did it, whatever they are called later; NULL for a program, a terminal, and what was told before.
ALTER TABLE audit_event ADD COLUMN person TEXT CHECK (length(person) = 36);
CREATE INDEX audit_event_person ON audit_event (person) WHERE person IS NOT NULL;
CREATE INDEX audit_event_actor ON audit_event (actor);
CREATE INDEX audit_event_action ON audit_event (action);
CREATE INDEX audit_event_at ON audit_event (at);

CREATE TABLE record_seal (
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  -- The table, and the key of the unit in it (record-tables.ts).
  tab TEXT NOT NULL CHECK (tab <> ''),
  key TEXT NOT NULL,
  -- SHA-256 of its rows as they were then; NULL where none is left.
  hash BLOB CHECK (length(hash) = 32),
  PRIMARY KEY (sequence, tab, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX record_seal_of ON record_seal (tab, key, sequence);
CREATE TRIGGER record_seal_never_changes BEFORE UPDATE ON record_seal
BEGIN SELECT raise(ABORT, 'audit.onlyAppends'); END;
CREATE TRIGGER record_seal_never_goes BEFORE DELETE ON record_seal
BEGIN SELECT raise(ABORT, 'audit.onlyAppends'); END;

-- Where rows hold what may have to be deleted, their digest is taken over a salt besides. It goes with the row, so
-- that nobody can guess from the digest what the row said.
CREATE TABLE record_salt (
  tab TEXT NOT NULL CHECK (tab <> ''),
  key TEXT NOT NULL,
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  PRIMARY KEY (tab, key)
) STRICT, WITHOUT ROWID;
