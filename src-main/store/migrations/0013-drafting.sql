-- A paper's text as it is written: one Yjs document, its updates as they came, folded into one state now and then.
-- Blocks and citations (0002) are read out of it at each write: they are what is searched, printed and frozen.

CREATE TABLE paper_text (
  paper_id TEXT PRIMARY KEY REFERENCES paper (id) ON DELETE CASCADE,
  -- Another one when the text was replaced from outside: updates to what stood before do not fit it.
  epoch TEXT NOT NULL CHECK (length(epoch) = 36),
  schema INTEGER NOT NULL CHECK (schema > 0),
  -- The last update that `state` holds.
  through INTEGER NOT NULL CHECK (through >= 0),
  state BLOB NOT NULL
) STRICT;

CREATE TABLE paper_update (
  paper_id TEXT NOT NULL REFERENCES paper_text (paper_id) ON DELETE CASCADE,
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  -- Repeated by the window when no answer came (durability.md, "Store").
  operation TEXT NOT NULL UNIQUE CHECK (length(operation) = 36),
  at TEXT NOT NULL,
  actor TEXT NOT NULL CHECK (actor <> ''),
  bytes BLOB NOT NULL,
  PRIMARY KEY (paper_id, sequence)
) STRICT;
CREATE TRIGGER paper_update_frozen_insert BEFORE INSERT ON paper_update
WHEN (SELECT state FROM paper WHERE id = NEW.paper_id) = 'frozen'
BEGIN SELECT raise(ABORT, 'paper.frozen'); END;

-- Kept states of a text: canonical JSON of its sections, deflated.
CREATE TABLE paper_version (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  paper_id TEXT NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number > 0),
  at TEXT NOT NULL,
  actor TEXT NOT NULL CHECK (actor <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('kept', 'sitting', 'beforeRestore', 'beforeImport', 'beforeMerge', 'frozen')),
  name TEXT NOT NULL,
  words INTEGER NOT NULL CHECK (words >= 0),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  content BLOB NOT NULL,
  UNIQUE (paper_id, number)
) STRICT;
CREATE TRIGGER paper_version_never_changes BEFORE UPDATE ON paper_version
BEGIN SELECT raise(ABORT, 'paperVersion.neverChanges'); END;

-- Remarks of colleagues. They are not part of the text: nothing of them is printed or frozen.
CREATE TABLE comment_thread (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  paper_id TEXT NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
  section_key TEXT NOT NULL CHECK (section_key <> ''),
  block_id TEXT CHECK (length(block_id) = 36),
  -- Yjs relative positions: they move with the text.
  position_from TEXT NOT NULL,
  position_to TEXT NOT NULL,
  quote TEXT NOT NULL,
  created_at TEXT NOT NULL,
  resolved_at TEXT,
  resolved_by TEXT,
  CHECK ((resolved_at IS NULL) = (resolved_by IS NULL))
) STRICT;
CREATE INDEX comment_thread_paper ON comment_thread (paper_id, created_at);

CREATE TABLE comment (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  thread_id TEXT NOT NULL REFERENCES comment_thread (id) ON DELETE CASCADE,
  author_id TEXT REFERENCES person (id),
  author TEXT NOT NULL CHECK (author <> ''),
  at TEXT NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''),
  edited_at TEXT,
  deleted_at TEXT
) STRICT;
CREATE INDEX comment_thread_order ON comment (thread_id, at);
CREATE INDEX comment_author ON comment (author_id);
