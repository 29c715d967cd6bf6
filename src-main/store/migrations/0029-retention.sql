-- Personal data of those who answered hearings goes when its time has come (shared/domain/retention).

-- What the municipality has decided. One row at most; without it the ordinary rules hold.
CREATE TABLE retention_rules (
  singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
  after TEXT NOT NULL CHECK (after IN ('decision', 'hearing')),
  months INTEGER NOT NULL CHECK (months BETWEEN 0 AND 120),
  method TEXT NOT NULL CHECK (method IN ('anonymise', 'delete')),
  archive_first INTEGER NOT NULL CHECK (archive_first IN (0, 1)),
  keep_summaries INTEGER NOT NULL CHECK (keep_summaries IN (0, 1))
) STRICT;

-- What an officer has said of one hearing: another day, what holds it back, that its inputs are in the archive.
CREATE TABLE hearing_retention (
  hearing_id TEXT PRIMARY KEY REFERENCES hearing (id) ON DELETE CASCADE,
  due_on TEXT CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  due_reason TEXT CHECK (due_reason <> ''),
  hold_reason TEXT CHECK (hold_reason <> ''),
  hold_until TEXT CHECK (hold_until GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  archived_on TEXT CHECK (archived_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  archived_as TEXT NOT NULL,
  CHECK ((due_on IS NULL) = (due_reason IS NULL)),
  CHECK (hold_until IS NULL OR hold_reason IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- What was erased, when, by whom and by which rule: never what it was. No key to the hearing, which it outlives.
CREATE TABLE erasure (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  hearing_id TEXT NOT NULL CHECK (length(hearing_id) = 36),
  case_id TEXT NOT NULL CHECK (length(case_id) = 36),
  at TEXT NOT NULL,
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  actor TEXT NOT NULL CHECK (actor <> ''),
  method TEXT NOT NULL CHECK (method IN ('anonymise', 'delete')),
  due_on TEXT NOT NULL CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  fields TEXT NOT NULL CHECK (json_valid(fields) AND json_type(fields) = 'array'),
  -- The event of the trail that tells of it.
  audit_sequence INTEGER NOT NULL CHECK (audit_sequence > 0)
) STRICT;
CREATE INDEX erasure_hearing ON erasure (hearing_id);
CREATE INDEX erasure_at ON erasure (at);

-- An input that was emptied stays empty, whoever brings the old one again.
CREATE TABLE erased_input (
  input_id TEXT PRIMARY KEY CHECK (length(input_id) = 36),
  erasure_id TEXT NOT NULL REFERENCES erasure (id),
  -- Whether all that was personal went, or how to reach somebody alone.
  scope TEXT NOT NULL CHECK (scope IN ('all', 'contact'))
) STRICT, WITHOUT ROWID;
CREATE INDEX erased_input_erasure ON erased_input (erasure_id);

CREATE TRIGGER erased_contact_stays_gone BEFORE INSERT ON hearing_contact
WHEN EXISTS (SELECT 1 FROM erased_input WHERE input_id = NEW.input_id)
BEGIN SELECT RAISE(ABORT, 'personal data of this input was erased'); END;
CREATE TRIGGER erased_file_stays_gone BEFORE INSERT ON hearing_input_file
WHEN EXISTS (SELECT 1 FROM erased_input WHERE input_id = NEW.input_id AND scope = 'all')
BEGIN SELECT RAISE(ABORT, 'personal data of this input was erased'); END;
CREATE TRIGGER erased_text_stays_gone BEFORE UPDATE OF sender, text ON hearing_input
WHEN (NEW.sender <> OLD.sender OR NEW.text <> OLD.text)
  AND EXISTS (SELECT 1 FROM erased_input WHERE input_id = NEW.id AND scope = 'all')
BEGIN SELECT RAISE(ABORT, 'personal data of this input was erased'); END;
CREATE TRIGGER erased_input_stays_gone BEFORE INSERT ON hearing_input
WHEN EXISTS (SELECT 1 FROM erased_input WHERE input_id = NEW.id AND scope = 'all')
  AND NOT EXISTS (SELECT 1 FROM hearing_input WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'personal data of this input was erased'); END;
CREATE TRIGGER erasure_stands BEFORE DELETE ON erased_input
BEGIN SELECT RAISE(ABORT, 'what was erased is remembered'); END;

-- Bytes of what was erased may still lie in the file's free pages and in the index until it was written anew.
CREATE TABLE erasure_sweep (
  singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
  owed_since TEXT NOT NULL CHECK (owed_since <> '')
) STRICT;
