-- Inputs as they come in: numbers that are given once, what is thrown and taken back, the originals, which inputs
-- say the same, and imports that can be taken back whole.

ALTER TABLE hearing ADD COLUMN last_input INTEGER NOT NULL DEFAULT 0 CHECK (last_input >= 0);
UPDATE hearing SET last_input = coalesce((SELECT max(number) FROM hearing_input WHERE hearing_id = hearing.id), 0);
-- I-7 stays I-7, and nobody else becomes it, whoever adds and whatever goes.
CREATE TRIGGER hearing_input_numbered AFTER INSERT ON hearing_input
BEGIN
  UPDATE hearing SET last_input = NEW.number WHERE id = NEW.hearing_id AND last_input < NEW.number;
END;
CREATE TRIGGER hearing_input_renumbered AFTER UPDATE OF number ON hearing_input
BEGIN
  UPDATE hearing SET last_input = NEW.number WHERE id = NEW.hearing_id AND last_input < NEW.number;
END;

ALTER TABLE hearing_input ADD COLUMN deleted_at TEXT;
CREATE INDEX hearing_input_binned ON hearing_input (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE TRIGGER search_text_input_thrown AFTER UPDATE OF deleted_at ON hearing_input
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.id, 6 WHERE true ON CONFLICT DO NOTHING;
END;

-- What came in, byte for byte. It holds addresses and signatures: no public output and no bundle reads it.
CREATE TABLE hearing_input_file (
  input_id TEXT NOT NULL REFERENCES hearing_input (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position > 0),
  blob_sha256 TEXT NOT NULL REFERENCES blob (sha256),
  file_name TEXT NOT NULL CHECK (file_name <> ''),
  -- the letter itself, or what was attached to it
  part TEXT NOT NULL CHECK (part IN ('original', 'attached')),
  PRIMARY KEY (input_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX hearing_input_file_blob ON hearing_input_file (blob_sha256);

-- Somebody looked at two inputs: the same once more, or not. Both stay.
CREATE TABLE input_twin (
  first_id TEXT NOT NULL REFERENCES hearing_input (id) ON DELETE CASCADE,
  second_id TEXT NOT NULL REFERENCES hearing_input (id) ON DELETE CASCADE,
  same INTEGER NOT NULL CHECK (same IN (0, 1)),
  note TEXT NOT NULL,
  PRIMARY KEY (first_id, second_id),
  CHECK (first_id < second_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX input_twin_second ON input_twin (second_id);

CREATE TABLE hearing_import (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  hearing_id TEXT NOT NULL REFERENCES hearing (id) ON DELETE CASCADE,
  at TEXT NOT NULL,
  file_name TEXT NOT NULL,
  -- SHA-256 of the file
  file TEXT NOT NULL CHECK (length(file) = 64 AND file NOT GLOB '*[^0-9a-f]*'),
  -- deflated JSON: the inputs that it made, each with a hash of what it said, and the number before the first
  did BLOB NOT NULL,
  undone_at TEXT
) STRICT;
CREATE INDEX hearing_import_hearing ON hearing_import (hearing_id, at);
