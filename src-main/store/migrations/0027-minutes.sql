-- Minutes (koml. § 11-4): when they were finished, who approved them and how, what was added afterwards, and the files
-- that were made of them. What they say is derived from the session (0025) and never typed a second time.

CREATE TABLE minutes (
  meeting_id TEXT PRIMARY KEY REFERENCES meeting (id),
  -- ISO instant; the secretary has nothing more to write.
  finished_at TEXT NOT NULL,
  finished_by TEXT NOT NULL,
  way TEXT CHECK (way IN ('meeting', 'signatories')),
  approved_on TEXT CHECK (approved_on <> ''),
  approved_at TEXT,
  approved_by TEXT,
  -- The meeting, and the item in it, in which the body approved them.
  in_meeting_id TEXT REFERENCES meeting (id) CHECK (in_meeting_id <> meeting_id),
  in_item_id TEXT REFERENCES agenda_item (id),
  -- Remarks that were made when they were approved.
  remarks TEXT NOT NULL DEFAULT '',
  -- SHA-256 over roll, motions, votes and decisions as they were approved: nothing of it may change any more.
  record_hash TEXT CHECK (length(record_hash) = 64),
  published_on TEXT,
  CHECK ((way IS NULL) = (approved_on IS NULL) AND (way IS NULL) = (record_hash IS NULL)),
  CHECK ((way IS 'meeting') = (in_meeting_id IS NOT NULL)),
  CHECK (in_item_id IS NULL OR in_meeting_id IS NOT NULL),
  CHECK (published_on IS NULL OR way IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX minutes_in_meeting ON minutes (in_meeting_id);
CREATE INDEX minutes_in_item ON minutes (in_item_id);

-- Members who sign the minutes, in their order; a date for each who has.
CREATE TABLE minutes_signatory (
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  position INTEGER NOT NULL CHECK (position > 0),
  person_id TEXT NOT NULL REFERENCES person (id),
  signed_on TEXT,
  PRIMARY KEY (meeting_id, person_id),
  UNIQUE (meeting_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX minutes_signatory_person ON minutes_signatory (person_id);

-- A correction of approved minutes stands beside them under a number of its own; neither is ever changed.
CREATE TABLE minutes_addendum (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  number INTEGER NOT NULL CHECK (number > 0),
  item_id TEXT REFERENCES agenda_item (id),
  text TEXT NOT NULL CHECK (text <> ''),
  made_on TEXT NOT NULL,
  -- Whose it is, as printed.
  by TEXT NOT NULL CHECK (by <> ''),
  UNIQUE (meeting_id, number)
) STRICT;
CREATE INDEX minutes_addendum_item ON minutes_addendum (item_id);
CREATE TRIGGER minutes_addendum_stands BEFORE UPDATE ON minutes_addendum
BEGIN SELECT raise(ABORT, 'minutes.addendumStands'); END;

-- An exempt item whose decision may nevertheless be read by everybody.
CREATE TABLE minutes_release (
  item_id TEXT PRIMARY KEY REFERENCES agenda_item (id),
  released_on TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The files of approved minutes, kept as they were given out.
CREATE TABLE minutes_edition (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  audience TEXT NOT NULL CHECK (audience IN ('members', 'public')),
  number INTEGER NOT NULL CHECK (number > 0),
  -- What it was made from: approval, addenda, and what was exempt.
  rests_on TEXT NOT NULL,
  made_at TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  pages INTEGER NOT NULL CHECK (pages > 0),
  file BLOB NOT NULL,
  UNIQUE (meeting_id, audience, number),
  UNIQUE (meeting_id, audience, rests_on)
) STRICT;
