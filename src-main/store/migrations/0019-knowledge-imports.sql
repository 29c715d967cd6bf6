-- What imports into the knowledge base did, so that one can be taken back as a whole. Not in the trail: it only appends,
-- and this holds what updated entries said before.

CREATE TABLE knowledge_import (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  case_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
  at TEXT NOT NULL,
  file_name TEXT NOT NULL,
  -- SHA-256 of the file.
  file TEXT NOT NULL CHECK (length(file) = 64 AND file NOT GLOB '*[^0-9a-f]*'),
  -- Deflated JSON.
  did BLOB NOT NULL,
  undone_at TEXT
) STRICT;
CREATE INDEX knowledge_import_case ON knowledge_import (case_id, at);
