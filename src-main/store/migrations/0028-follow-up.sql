-- From a decision to what came of it: how tasks arose and went, what shows that they were done, which decisions undo others.

-- What the proposal named, and how the task came about; tasks of before stood in the proposal.
ALTER TABLE follow_up ADD COLUMN origin TEXT NOT NULL DEFAULT 'proposal'
  CHECK (origin IN ('proposal', 'adopted', 'hand'));
ALTER TABLE follow_up ADD COLUMN responsible TEXT NOT NULL DEFAULT '';
CREATE INDEX follow_up_state ON follow_up (state);

-- A task is of its decision for good.
CREATE TRIGGER follow_up_stays BEFORE UPDATE ON follow_up
WHEN NEW.decision_id <> OLD.decision_id OR NEW.point <> OLD.point OR NEW.origin <> OLD.origin
BEGIN SELECT raise(ABORT, 'followUp.neverMoves'); END;
CREATE TRIGGER follow_up_never_goes BEFORE DELETE ON follow_up
BEGIN SELECT raise(ABORT, 'followUp.neverGoes'); END;

-- Every change of a task, in order; what is undone is another line.
CREATE TABLE follow_up_log (
  follow_up_id TEXT NOT NULL REFERENCES follow_up (id),
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  at TEXT NOT NULL,
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  actor TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('made', 'state', 'owner', 'due', 'reportTo', 'evidence', 'evidenceWithdrawn',
    'note')),
  from_value TEXT NOT NULL,
  to_value TEXT NOT NULL,
  note TEXT NOT NULL,
  waiver TEXT NOT NULL,
  undoes INTEGER,
  PRIMARY KEY (follow_up_id, sequence),
  CHECK (undoes IS NULL OR undoes < sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER follow_up_log_stays BEFORE UPDATE ON follow_up_log
BEGIN SELECT raise(ABORT, 'followUp.logStays'); END;
CREATE TRIGGER follow_up_log_never_goes BEFORE DELETE ON follow_up_log
BEGIN SELECT raise(ABORT, 'followUp.logStays'); END;

-- What shows that it was done: something of ours, or a document and where it lies.
CREATE TABLE follow_up_evidence (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  follow_up_id TEXT NOT NULL REFERENCES follow_up (id),
  paper_id TEXT REFERENCES paper (id),
  attachment_id TEXT REFERENCES attachment (id),
  decision_id TEXT REFERENCES decision (id),
  title TEXT NOT NULL,
  place TEXT NOT NULL,
  withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
  CHECK ((paper_id IS NOT NULL) + (attachment_id IS NOT NULL) + (decision_id IS NOT NULL) + (title <> '') = 1),
  CHECK ((title = '') = (place = ''))
) STRICT;
CREATE INDEX follow_up_evidence_of ON follow_up_evidence (follow_up_id);
CREATE INDEX follow_up_evidence_paper ON follow_up_evidence (paper_id);
CREATE INDEX follow_up_evidence_attachment ON follow_up_evidence (attachment_id);
CREATE INDEX follow_up_evidence_decision ON follow_up_evidence (decision_id);

-- Who no longer works or sits here, from which day: their tasks are nobody's.
CREATE TABLE person_departure (
  person_id TEXT PRIMARY KEY REFERENCES person (id),
  left_on TEXT NOT NULL CHECK (left_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT, WITHOUT ROWID;

-- A later decision repeals or changes an earlier one, the whole of it or a point.
CREATE TABLE decision_link (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  later_id TEXT NOT NULL REFERENCES decision (id),
  earlier_id TEXT NOT NULL REFERENCES decision (id),
  kind TEXT NOT NULL CHECK (kind IN ('repeals', 'changes')),
  earlier_point INTEGER,
  note TEXT NOT NULL,
  CHECK (later_id <> earlier_id),
  FOREIGN KEY (earlier_id, earlier_point) REFERENCES decision_point (decision_id, number)
) STRICT;
CREATE INDEX decision_link_later ON decision_link (later_id);
CREATE INDEX decision_link_earlier ON decision_link (earlier_id, earlier_point);

-- A legality review, step by step (koml. §§ 27-1 to 27-3).
ALTER TABLE legality_review ADD COLUMN initiative TEXT NOT NULL DEFAULT 'members'
  CHECK (initiative IN ('members', 'ministry'));
ALTER TABLE legality_review ADD COLUMN subject TEXT NOT NULL DEFAULT 'final'
  CHECK (subject IN ('final', 'closedDoors', 'disqualification'));
ALTER TABLE legality_review ADD COLUMN body_answer TEXT CHECK (body_answer IN ('upheld', 'changed', 'repealed'));
ALTER TABLE legality_review ADD COLUMN answered_on TEXT
  CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]');
ALTER TABLE legality_review ADD COLUMN sent_on TEXT
  CHECK (sent_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]');
ALTER TABLE legality_review ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1));
ALTER TABLE legality_review ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE legality_review ADD COLUMN suspended_by TEXT CHECK (suspended_by IN ('body', 'superior', 'ministry'));
ALTER TABLE legality_review ADD COLUMN suspended_on TEXT
  CHECK (suspended_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]');
ALTER TABLE legality_review ADD COLUMN suspension_ended_on TEXT
  CHECK (suspension_ended_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]');
