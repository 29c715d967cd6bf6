-- The course that a case is made by, and what its later steps ask for: causes of changes, whether a new hearing
-- is needed, statements of the statutory councils.

ALTER TABLE case_file ADD COLUMN course_template TEXT NOT NULL DEFAULT 'simple'
  CHECK (course_template IN ('themePlan', 'municipalPlan', 'planProgramme', 'zoningPlan', 'localRegulation',
    'planningStrategy', 'budget', 'simple'));
UPDATE case_file SET course_template = 'themePlan' WHERE course = 'hearing';

-- Several bodies may have a case at one stage: those that give their opinion, and the one that decides.
ALTER TABLE reading ADD COLUMN part TEXT NOT NULL DEFAULT 'decides' CHECK (part IN ('advises', 'decides'));

-- Whether a change here may call for a new hearing; the proposal always may.
ALTER TABLE template_section ADD COLUMN material INTEGER NOT NULL DEFAULT 0 CHECK (material IN (0, 1));

-- Why a paragraph is another than in the first reading, where no input's point is the cause (input_point_block).
-- The block may be one that only the earlier paper has. No foreign key to motion and entry: what is gone is said.
CREATE TABLE change_cause (
  paper_id TEXT NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
  block_id TEXT NOT NULL CHECK (length(block_id) = 36),
  position INTEGER NOT NULL CHECK (position > 0),
  kind TEXT NOT NULL CHECK (kind IN ('decision', 'amendment', 'knowledge', 'editorial')),
  decision_id TEXT,
  decision_point INTEGER,
  motion_id TEXT CHECK (length(motion_id) = 36),
  entry_id TEXT CHECK (length(entry_id) = 36),
  note TEXT NOT NULL,
  PRIMARY KEY (paper_id, block_id, position),
  CHECK ((kind = 'decision') = (decision_id IS NOT NULL)),
  CHECK ((decision_id IS NULL) = (decision_point IS NULL)),
  CHECK (motion_id IS NULL OR kind = 'amendment'),
  CHECK ((kind = 'knowledge') = (entry_id IS NOT NULL)),
  FOREIGN KEY (decision_id, decision_point) REFERENCES decision_point (decision_id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_cause_decision ON change_cause (decision_id, decision_point) WHERE decision_id IS NOT NULL;
-- A frozen paper says what it said, its causes too.
CREATE TRIGGER change_cause_frozen_insert BEFORE INSERT ON change_cause
WHEN (SELECT state FROM paper WHERE id = NEW.paper_id) = 'frozen'
BEGIN SELECT raise(ABORT, 'paper.frozen'); END;
CREATE TRIGGER change_cause_frozen_update BEFORE UPDATE ON change_cause
WHEN 'frozen' IN (SELECT state FROM paper WHERE id IN (OLD.paper_id, NEW.paper_id))
BEGIN SELECT raise(ABORT, 'paper.frozen'); END;
CREATE TRIGGER change_cause_frozen_delete BEFORE DELETE ON change_cause
WHEN (SELECT state FROM paper WHERE id = OLD.paper_id) = 'frozen'
BEGIN SELECT raise(ABORT, 'paper.frozen'); END;

-- What was found when the heard and the proposed were set beside each other. Grows only: a later change of the
-- paper asks for another.
CREATE TABLE new_hearing_assessment (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  case_id TEXT NOT NULL REFERENCES case_file (id),
  at TEXT NOT NULL,
  actor TEXT NOT NULL CHECK (actor <> ''),
  needed INTEGER NOT NULL CHECK (needed IN (0, 1)),
  reason TEXT NOT NULL CHECK (reason <> ''),
  -- SHA-256 of the material changes that were looked at
  changes TEXT NOT NULL CHECK (length(changes) = 64 AND changes NOT GLOB '*[^0-9a-f]*')
) STRICT;
CREATE INDEX new_hearing_assessment_case ON new_hearing_assessment (case_id, at);
CREATE TRIGGER new_hearing_assessment_never_changes BEFORE UPDATE ON new_hearing_assessment
BEGIN SELECT raise(ABORT, 'newHearing.neverChanges'); END;
CREATE TRIGGER new_hearing_assessment_never_goes BEFORE DELETE ON new_hearing_assessment
BEGIN SELECT raise(ABORT, 'newHearing.neverChanges'); END;

-- What a statutory council said of a case, or that it gave none or is not concerned (forskrift om
-- medvirkningsordninger § 2).
CREATE TABLE council_statement (
  case_id TEXT NOT NULL REFERENCES case_file (id),
  committee_id TEXT NOT NULL REFERENCES committee (id),
  state TEXT NOT NULL CHECK (state IN ('given', 'none', 'notConcerned')),
  input_id TEXT REFERENCES hearing_input (id) ON DELETE SET NULL,
  received_on TEXT CHECK (received_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  text TEXT NOT NULL,
  PRIMARY KEY (case_id, committee_id),
  CHECK (input_id IS NULL OR state = 'given')
) STRICT, WITHOUT ROWID;
CREATE INDEX council_statement_committee ON council_statement (committee_id);
CREATE INDEX council_statement_input ON council_statement (input_id) WHERE input_id IS NOT NULL;
