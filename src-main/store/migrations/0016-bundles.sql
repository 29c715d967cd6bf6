-- Bundles by which a case goes to a colleague and back: what was sent and what was taken in, with the facts that both
-- sides then had (the ground for telling who has changed what), and the report of each merge. Not in the trail: it
-- only appends, and a report holds text.

CREATE TABLE case_exchange (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  case_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
  direction TEXT NOT NULL CHECK (direction IN ('sent', 'received')),
  -- SHA-256 of the bundle's manifest.
  bundle TEXT NOT NULL CHECK (length(bundle) = 64 AND bundle NOT GLOB '*[^0-9a-f]*'),
  at TEXT NOT NULL,
  actor TEXT NOT NULL CHECK (actor <> ''),
  colleague TEXT NOT NULL,
  fingerprint TEXT NOT NULL CHECK (length(fingerprint) = 64),
  -- Deflated JSON.
  facts BLOB NOT NULL,
  report BLOB CHECK ((report IS NULL) = (direction = 'sent'))
) STRICT;
CREATE INDEX case_exchange_case ON case_exchange (case_id, at);
