-- The municipality, its bodies and people; numbering; disclosure; blobs; audit trail; operations.
-- Dates are ISO text, instants ISO text in UTC, booleans 0/1, ids UUIDv7 in lower case.

CREATE TABLE municipality (
  singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
  name TEXT NOT NULL,
  number TEXT NOT NULL CHECK (number GLOB '[0-9][0-9][0-9][0-9]'),
  language TEXT NOT NULL CHECK (language IN ('nb', 'nn')),
  chief_executive_title TEXT NOT NULL,
  address TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  website TEXT NOT NULL,
  page_budget INTEGER CHECK (page_budget > 0)
) STRICT;

CREATE TABLE person (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('employee', 'member', 'external')),
  email TEXT NOT NULL,
  phone TEXT NOT NULL
) STRICT;

CREATE TABLE committee (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('council', 'executiveCommittee', 'standingCommittee', 'elderlyCouncil',
    'disabilityCouncil', 'youthCouncil', 'controlCommittee')),
  chair_title TEXT NOT NULL,
  seats INTEGER NOT NULL CHECK (seats > 0),
  notice_days INTEGER NOT NULL CHECK (notice_days >= 0),
  default_place TEXT NOT NULL
) STRICT;

CREATE TABLE membership (
  committee_id TEXT NOT NULL REFERENCES committee (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  role TEXT NOT NULL CHECK (role IN ('chair', 'deputyChair', 'member', 'deputy')),
  party TEXT NOT NULL,
  rank INTEGER NOT NULL CHECK (rank >= 0),
  PRIMARY KEY (committee_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX membership_person ON membership (person_id);

-- Patterns are local: PS 45/20, KST-63/16, 0008/20 (domain.md §6).
CREATE TABLE numbering_pattern (
  committee_id TEXT NOT NULL REFERENCES committee (id),
  series TEXT NOT NULL CHECK (series IN ('PS', 'RS', 'OS', 'FO', 'DS')),
  pattern TEXT NOT NULL CHECK (pattern <> ''),
  PRIMARY KEY (committee_id, series)
) STRICT, WITHOUT ROWID;

CREATE TABLE counter (
  committee_id TEXT NOT NULL REFERENCES committee (id),
  series TEXT NOT NULL CHECK (series IN ('PS', 'RS', 'OS', 'FO', 'DS')),
  year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 9999),
  last INTEGER NOT NULL CHECK (last >= 0),
  PRIMARY KEY (committee_id, series, year)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER counter_never_falls BEFORE UPDATE ON counter
WHEN NEW.last < OLD.last OR NEW.committee_id <> OLD.committee_id OR NEW.series <> OLD.series OR NEW.year <> OLD.year
BEGIN SELECT raise(ABORT, 'counter.neverFalls'); END;
CREATE TRIGGER counter_never_goes BEFORE DELETE ON counter
BEGIN SELECT raise(ABORT, 'counter.neverFalls'); END;

CREATE TABLE disclosure (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  scope TEXT NOT NULL CHECK (scope IN ('whole', 'part')),
  basis TEXT NOT NULL CHECK (basis <> ''),
  public_title TEXT NOT NULL,
  wider_access_assessed INTEGER NOT NULL CHECK (wider_access_assessed IN (0, 1)),
  reason TEXT NOT NULL,
  until TEXT CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT;

-- Files by what they hold. Never changed in place: another content is another row.
CREATE TABLE blob (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  size INTEGER NOT NULL CHECK (size = length(bytes)),
  media_type TEXT NOT NULL CHECK (media_type <> ''),
  bytes BLOB NOT NULL
) STRICT;
CREATE TRIGGER blob_never_changes BEFORE UPDATE ON blob
BEGIN SELECT raise(ABORT, 'blob.neverChanges'); END;

-- Append-only trail; each row's hash covers the one before (audit.ts).
CREATE TABLE audit_event (
  sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
  at TEXT NOT NULL,
  actor TEXT NOT NULL CHECK (actor <> ''),
  action TEXT NOT NULL CHECK (action <> ''),
  subject_kind TEXT NOT NULL CHECK (subject_kind <> ''),
  subject_id TEXT NOT NULL,
  detail TEXT NOT NULL CHECK (json_valid(detail)),
  prev_hash TEXT NOT NULL CHECK (length(prev_hash) = 64),
  hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
) STRICT;
CREATE INDEX audit_event_subject ON audit_event (subject_kind, subject_id);
CREATE TRIGGER audit_event_only_appends BEFORE INSERT ON audit_event
WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM audit_event)
BEGIN SELECT raise(ABORT, 'audit.onlyAppends'); END;
CREATE TRIGGER audit_event_never_changes BEFORE UPDATE ON audit_event
BEGIN SELECT raise(ABORT, 'audit.onlyAppends'); END;
CREATE TRIGGER audit_event_never_goes BEFORE DELETE ON audit_event
BEGIN SELECT raise(ABORT, 'audit.onlyAppends'); END;

-- Register-like actions carry an id, so that one which was committed but not acknowledged is not done twice.
CREATE TABLE operation (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  action TEXT NOT NULL CHECK (action <> ''),
  at TEXT NOT NULL,
  result TEXT NOT NULL CHECK (json_valid(result))
) STRICT;
CREATE TRIGGER operation_never_changes BEFORE UPDATE ON operation
BEGIN SELECT raise(ABORT, 'operation.neverChanges'); END;
