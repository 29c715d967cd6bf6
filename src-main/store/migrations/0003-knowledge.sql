-- The knowledge base of a case: themes, sources, entries with their earlier versions.

CREATE TABLE theme (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  case_id TEXT NOT NULL REFERENCES case_file (id),
  number INTEGER NOT NULL CHECK (number > 0),
  name TEXT NOT NULL,
  UNIQUE (case_id, number),
  UNIQUE (id, case_id)
) STRICT;

CREATE TABLE source (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  case_id TEXT NOT NULL REFERENCES case_file (id),
  number INTEGER NOT NULL CHECK (number > 0),
  kind TEXT NOT NULL CHECK (kind IN ('report', 'statistic', 'law', 'plan', 'web', 'survey', 'decision')),
  title TEXT NOT NULL,
  author TEXT NOT NULL,
  published TEXT NOT NULL,
  url TEXT,
  accessed TEXT NOT NULL,
  saved_text TEXT NOT NULL,
  blob_sha256 TEXT REFERENCES blob (sha256),
  licence TEXT NOT NULL,
  disclosure_id TEXT REFERENCES disclosure (id),
  entered_by_id TEXT NOT NULL REFERENCES person (id),
  entered_at TEXT NOT NULL,
  deleted_at TEXT,
  UNIQUE (case_id, number)
) STRICT;
CREATE INDEX source_blob ON source (blob_sha256) WHERE blob_sha256 IS NOT NULL;

CREATE TABLE entry (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  case_id TEXT NOT NULL REFERENCES case_file (id),
  theme_id TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  kind TEXT NOT NULL CHECK (kind IN ('fact', 'figure', 'challenge', 'possibility', 'document', 'law', 'decision')),
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  value REAL,
  unit TEXT,
  as_of TEXT,
  social INTEGER NOT NULL CHECK (social IN (0, 1)),
  economic INTEGER NOT NULL CHECK (economic IN (0, 1)),
  environmental INTEGER NOT NULL CHECK (environmental IN (0, 1)),
  version INTEGER NOT NULL CHECK (version > 0),
  entered_by_id TEXT NOT NULL REFERENCES person (id),
  entered_at TEXT NOT NULL,
  deleted_at TEXT,
  UNIQUE (case_id, number),
  FOREIGN KEY (theme_id, case_id) REFERENCES theme (id, case_id)
) STRICT;
CREATE INDEX entry_theme ON entry (theme_id);
-- Printed as K-14 in papers that were sent out.
CREATE TRIGGER entry_number_stays BEFORE UPDATE ON entry
WHEN NEW.number <> OLD.number OR NEW.case_id <> OLD.case_id OR NEW.version < OLD.version
BEGIN SELECT raise(ABORT, 'entry.numberStays'); END;

-- What an entry said before it was changed: canonical JSON of the whole entry.
CREATE TABLE entry_version (
  entry_id TEXT NOT NULL REFERENCES entry (id),
  version INTEGER NOT NULL CHECK (version > 0),
  json TEXT NOT NULL CHECK (json_valid(json)),
  PRIMARY KEY (entry_id, version)
) STRICT;
CREATE TRIGGER entry_version_never_changes BEFORE UPDATE ON entry_version
BEGIN SELECT raise(ABORT, 'entryVersion.neverChanges'); END;
CREATE TRIGGER entry_version_never_goes BEFORE DELETE ON entry_version
BEGIN SELECT raise(ABORT, 'entryVersion.neverChanges'); END;

CREATE TABLE entry_source (
  entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position > 0),
  source_id TEXT NOT NULL REFERENCES source (id),
  passage TEXT NOT NULL,
  PRIMARY KEY (entry_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_source_source ON entry_source (source_id);

CREATE TABLE entry_series (
  entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position > 0),
  label TEXT NOT NULL,
  value REAL NOT NULL,
  PRIMARY KEY (entry_id, position)
) STRICT, WITHOUT ROWID;
