-- A case, its readings and course; papers with sections and blocks; attachments.
-- Composite foreign keys carry the case, so that a paper cannot hang on another case's reading.

CREATE TABLE case_file (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  case_number TEXT NOT NULL CHECK (case_number <> ''),
  title TEXT NOT NULL,
  archive_code TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('nb', 'nn')),
  course TEXT NOT NULL CHECK (course IN ('hearing', 'simple')),
  state TEXT NOT NULL CHECK (state IN ('draft', 'professionalReview', 'approvedByChiefExecutive', 'onAgendaFirst',
    'sentToHearing', 'postponed', 'returned', 'rejected', 'hearing', 'hearingClosed', 'inputsAssessed',
    'approvedForSecond', 'onAgendaSecond', 'recommended', 'onAgendaCouncil', 'adopted', 'implementing', 'archived')),
  officer_id TEXT NOT NULL REFERENCES person (id),
  owner_id TEXT REFERENCES person (id),
  predecessor_id TEXT REFERENCES case_file (id) CHECK (predecessor_id <> id),
  disclosure_id TEXT REFERENCES disclosure (id),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;
-- A case made by mistake and binned must not block its number.
CREATE UNIQUE INDEX case_file_number ON case_file (case_number) WHERE deleted_at IS NULL;
CREATE INDEX case_file_state ON case_file (state);
CREATE INDEX case_file_officer ON case_file (officer_id);
CREATE INDEX case_file_owner ON case_file (owner_id);
CREATE INDEX case_file_predecessor ON case_file (predecessor_id);

CREATE TABLE reading (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  case_id TEXT NOT NULL REFERENCES case_file (id),
  committee_id TEXT NOT NULL REFERENCES committee (id),
  stage TEXT NOT NULL CHECK (stage IN ('mandate', 'knowledge', 'first', 'second', 'council', 'single', 'information')),
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  outcome TEXT CHECK (outcome IN ('adopted', 'sentToHearing', 'recommended', 'noted', 'postponed', 'returned',
    'rejected', 'newHearing')),
  UNIQUE (case_id, sequence),
  UNIQUE (id, case_id)
) STRICT;
CREATE INDEX reading_committee ON reading (committee_id);

-- What happened to a case and when; grows only.
CREATE TABLE case_event (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  case_id TEXT NOT NULL REFERENCES case_file (id),
  at TEXT NOT NULL,
  actor_id TEXT REFERENCES person (id),
  event TEXT NOT NULL CHECK (event <> ''),
  from_state TEXT NOT NULL,
  to_state TEXT NOT NULL,
  reading_id TEXT,
  note TEXT NOT NULL,
  FOREIGN KEY (reading_id, case_id) REFERENCES reading (id, case_id)
) STRICT;
CREATE INDEX case_event_case ON case_event (case_id, at);
CREATE INDEX case_event_reading ON case_event (reading_id);
CREATE TRIGGER case_event_never_changes BEFORE UPDATE ON case_event
BEGIN SELECT raise(ABORT, 'caseEvent.neverChanges'); END;
CREATE TRIGGER case_event_never_goes BEFORE DELETE ON case_event
BEGIN SELECT raise(ABORT, 'caseEvent.neverChanges'); END;

CREATE TABLE milestone (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  case_id TEXT NOT NULL REFERENCES case_file (id),
  position INTEGER NOT NULL CHECK (position > 0),
  name TEXT NOT NULL,
  planned_from TEXT NOT NULL CHECK (planned_from GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  planned_to TEXT NOT NULL CHECK (planned_to GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  derived_from TEXT NOT NULL CHECK (derived_from IN ('reading', 'hearing', 'manual')),
  reading_id TEXT,
  completed_on TEXT CHECK (completed_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  deleted_at TEXT,
  CHECK (planned_from <= planned_to),
  CHECK ((derived_from = 'reading') = (reading_id IS NOT NULL)),
  CHECK (completed_on IS NULL OR derived_from = 'manual'),
  FOREIGN KEY (reading_id, case_id) REFERENCES reading (id, case_id)
) STRICT;
CREATE UNIQUE INDEX milestone_position ON milestone (case_id, position) WHERE deleted_at IS NULL;
CREATE INDEX milestone_reading ON milestone (reading_id);

CREATE TABLE template (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('decision', 'information', 'question'))
) STRICT;

CREATE TABLE template_section (
  template_id TEXT NOT NULL REFERENCES template (id) ON DELETE CASCADE,
  key TEXT NOT NULL CHECK (key <> ''),
  position INTEGER NOT NULL CHECK (position > 0),
  role TEXT NOT NULL CHECK (role IN ('proposal', 'summary', 'changes', 'text')),
  title_nb TEXT NOT NULL,
  title_nn TEXT NOT NULL,
  guidance_nb TEXT NOT NULL,
  guidance_nn TEXT NOT NULL,
  required INTEGER NOT NULL CHECK (required IN (0, 1)),
  word_limit INTEGER CHECK (word_limit > 0),
  PRIMARY KEY (template_id, key),
  UNIQUE (template_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE paper (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  case_id TEXT NOT NULL REFERENCES case_file (id),
  reading_id TEXT NOT NULL,
  template_id TEXT NOT NULL REFERENCES template (id),
  language TEXT NOT NULL CHECK (language IN ('nb', 'nn')),
  title TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'approved', 'frozen')),
  version INTEGER NOT NULL CHECK (version > 0),
  author_id TEXT NOT NULL REFERENCES person (id),
  approved_by_id TEXT REFERENCES person (id),
  disclosure_id TEXT REFERENCES disclosure (id),
  frozen_hash TEXT CHECK (length(frozen_hash) = 64 AND frozen_hash NOT GLOB '*[^0-9a-f]*'),
  CHECK ((state = 'frozen') = (frozen_hash IS NOT NULL)),
  UNIQUE (reading_id, version),
  UNIQUE (id, case_id),
  FOREIGN KEY (reading_id, case_id) REFERENCES reading (id, case_id)
) STRICT;
CREATE INDEX paper_case ON paper (case_id);
CREATE INDEX paper_template ON paper (template_id);

CREATE TABLE paper_section (
  paper_id TEXT NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
  id TEXT NOT NULL CHECK (length(id) = 36),
  position INTEGER NOT NULL CHECK (position > 0),
  key TEXT NOT NULL CHECK (key <> ''),
  PRIMARY KEY (paper_id, id),
  UNIQUE (paper_id, position),
  UNIQUE (paper_id, key)
) STRICT, WITHOUT ROWID;

-- A block keeps its id when the second-reading paper starts as a copy of the first:
-- so an id is unique within its paper, and the redline aligns by it.
CREATE TABLE paper_block (
  paper_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (length(id) = 36),
  section_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position > 0),
  json TEXT NOT NULL CHECK (json_valid(json) AND json ->> '$.attrs.id' = id),
  plain_text TEXT NOT NULL,
  PRIMARY KEY (paper_id, id),
  UNIQUE (paper_id, section_id, position),
  FOREIGN KEY (paper_id, section_id) REFERENCES paper_section (paper_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX paper_block_id ON paper_block (id);

-- Read out of the blocks at each save, for "Brukt i". No foreign key to what is cited: a text pasted
-- from elsewhere may cite an unknown entry, and that is listed as broken, not lost. `entry_version` is
-- set at the freeze: a frozen paper keeps the version that it cited.
CREATE TABLE block_citation (
  paper_id TEXT NOT NULL,
  block_id TEXT NOT NULL,
  ordinal INTEGER NOT NULL CHECK (ordinal > 0),
  entry_id TEXT,
  input_id TEXT,
  entry_version INTEGER,
  PRIMARY KEY (paper_id, block_id, ordinal),
  CHECK ((entry_id IS NULL) <> (input_id IS NULL)),
  FOREIGN KEY (paper_id, block_id) REFERENCES paper_block (paper_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX block_citation_entry ON block_citation (entry_id) WHERE entry_id IS NOT NULL;
CREATE INDEX block_citation_input ON block_citation (input_id) WHERE input_id IS NOT NULL;

-- Frozen at issue: later changes are a new version (domain.md §3). Only the disclosure may still change,
-- for access is assessed anew at every request (offl. § 11).
CREATE TRIGGER paper_frozen_stays BEFORE UPDATE OF id, case_id, reading_id, template_id, language, title, state,
  version, author_id, approved_by_id, frozen_hash ON paper WHEN OLD.state = 'frozen'
BEGIN SELECT raise(ABORT, 'paper.frozen'); END;
CREATE TRIGGER paper_frozen_never_goes BEFORE DELETE ON paper WHEN OLD.state = 'frozen'
BEGIN SELECT raise(ABORT, 'paper.frozen'); END;
CREATE TRIGGER paper_section_frozen_insert BEFORE INSERT ON paper_section
WHEN (SELECT state FROM paper WHERE id = NEW.paper_id) = 'frozen'
BEGIN SELECT raise(ABORT, 'paper.frozen'); END;
CREATE TRIGGER paper_section_frozen_update BEFORE UPDATE ON paper_section
WHEN 'frozen' IN (SELECT state FROM paper WHERE id IN (OLD.paper_id, NEW.paper_id))
BEGIN SELECT raise(ABORT, 'paper.frozen'); END;
CREATE TRIGGER paper_section_frozen_delete BEFORE DELETE ON paper_section
WHEN (SELECT state FROM paper WHERE id = OLD.paper_id) = 'frozen'
BEGIN SELECT raise(ABORT, 'paper.frozen'); END;
CREATE TRIGGER paper_block_frozen_insert BEFORE INSERT ON paper_block
WHEN (SELECT state FROM paper WHERE id = NEW.paper_id) = 'frozen'
BEGIN SELECT raise(ABORT, 'paper.frozen'); END;
CREATE TRIGGER paper_block_frozen_update BEFORE UPDATE ON paper_block
WHEN 'frozen' IN (SELECT state FROM paper WHERE id IN (OLD.paper_id, NEW.paper_id))
BEGIN SELECT raise(ABORT, 'paper.frozen'); END;
CREATE TRIGGER paper_block_frozen_delete BEFORE DELETE ON paper_block
WHEN (SELECT state FROM paper WHERE id = OLD.paper_id) = 'frozen'
BEGIN SELECT raise(ABORT, 'paper.frozen'); END;

CREATE TABLE attachment (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  case_id TEXT NOT NULL REFERENCES case_file (id),
  paper_id TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  title TEXT NOT NULL,
  file_name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('enclosed', 'unprinted')),
  blob_sha256 TEXT NOT NULL REFERENCES blob (sha256),
  media_type TEXT NOT NULL CHECK (media_type = 'application/pdf'),
  byte_size INTEGER NOT NULL CHECK (byte_size >= 0),
  pages TEXT NOT NULL CHECK (json_valid(pages) AND json_type(pages) = 'array'),
  language TEXT,
  tagged INTEGER NOT NULL CHECK (tagged IN (0, 1)),
  disclosure_id TEXT REFERENCES disclosure (id),
  deleted_at TEXT,
  UNIQUE (paper_id, number),
  FOREIGN KEY (paper_id, case_id) REFERENCES paper (id, case_id)
) STRICT;
CREATE INDEX attachment_case ON attachment (case_id);
CREATE INDEX attachment_blob ON attachment (blob_sha256);
-- What was sent out with a frozen paper stays as sent; a new attachment may come as a supplement.
CREATE TRIGGER attachment_sent_stays BEFORE UPDATE ON attachment
WHEN (SELECT state FROM paper WHERE id = OLD.paper_id) = 'frozen'
  AND (NEW.paper_id <> OLD.paper_id OR NEW.number <> OLD.number OR NEW.title <> OLD.title
    OR NEW.blob_sha256 <> OLD.blob_sha256 OR NEW.deleted_at IS NOT OLD.deleted_at)
BEGIN SELECT raise(ABORT, 'attachment.sent'); END;
CREATE TRIGGER attachment_sent_never_goes BEFORE DELETE ON attachment
WHEN (SELECT state FROM paper WHERE id = OLD.paper_id) = 'frozen'
BEGIN SELECT raise(ABORT, 'attachment.sent'); END;
