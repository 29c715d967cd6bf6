-- Meetings, agenda, numbers, roll, votes, decisions and what becomes of them.

CREATE TABLE meeting (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  committee_id TEXT NOT NULL REFERENCES committee (id),
  number INTEGER NOT NULL CHECK (number > 0),
  starts_at TEXT NOT NULL CHECK (starts_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]'),
  ends_at TEXT NOT NULL CHECK (ends_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]'),
  place TEXT NOT NULL,
  remote INTEGER NOT NULL CHECK (remote IN (0, 1)),
  state TEXT NOT NULL CHECK (state IN ('planned', 'agendaDraft', 'noticeIssued', 'inSession', 'held',
    'minutesDraft', 'minutesApproved', 'published')),
  absence_note TEXT NOT NULL,
  issued_on TEXT CHECK (issued_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  agenda_version INTEGER NOT NULL CHECK (agenda_version >= 0),
  deleted_at TEXT,
  CHECK (starts_at <= ends_at),
  CHECK ((issued_on IS NULL) = (agenda_version = 0))
) STRICT;
CREATE UNIQUE INDEX meeting_number ON meeting (committee_id, substr(starts_at, 1, 4), number)
  WHERE deleted_at IS NULL;
CREATE INDEX meeting_starts ON meeting (starts_at);

CREATE TABLE agenda_item (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  position INTEGER NOT NULL CHECK (position > 0),
  kind TEXT NOT NULL CHECK (kind IN ('PS', 'RS', 'OS', 'FO', 'DS')),
  case_id TEXT NOT NULL REFERENCES case_file (id),
  reading_id TEXT NOT NULL,
  paper_id TEXT NOT NULL,
  title TEXT NOT NULL,
  late INTEGER NOT NULL CHECK (late IN (0, 1)),
  withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
  closed_on TEXT CHECK (closed_on <> ''),
  disclosure_id TEXT REFERENCES disclosure (id),
  UNIQUE (meeting_id, position),
  UNIQUE (id, case_id),
  FOREIGN KEY (reading_id, case_id) REFERENCES reading (id, case_id),
  FOREIGN KEY (paper_id, case_id) REFERENCES paper (id, case_id)
) STRICT;
CREATE INDEX agenda_item_case ON agenda_item (case_id);
CREATE INDEX agenda_item_reading ON agenda_item (reading_id);
CREATE INDEX agenda_item_paper ON agenda_item (paper_id);

-- Given at issue; never reused, never moved, gaps never closed (domain.md §6).
CREATE TABLE printed_number (
  item_id TEXT PRIMARY KEY REFERENCES agenda_item (id),
  committee_id TEXT NOT NULL REFERENCES committee (id),
  series TEXT NOT NULL CHECK (series IN ('PS', 'RS', 'OS', 'FO', 'DS')),
  year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 9999),
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  printed TEXT NOT NULL CHECK (printed <> ''),
  UNIQUE (committee_id, series, year, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER printed_number_is_of_its_item BEFORE INSERT ON printed_number
WHEN NOT EXISTS (SELECT 1 FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
  WHERE i.id = NEW.item_id AND m.committee_id = NEW.committee_id AND i.kind = NEW.series)
BEGIN SELECT raise(ABORT, 'numbering.otherSeries'); END;
CREATE TRIGGER printed_number_stays BEFORE UPDATE ON printed_number
BEGIN SELECT raise(ABORT, 'numbering.alreadyGiven'); END;
CREATE TRIGGER printed_number_never_goes BEFORE DELETE ON printed_number
BEGIN SELECT raise(ABORT, 'numbering.alreadyGiven'); END;
CREATE TRIGGER agenda_item_numbered_stays BEFORE UPDATE ON agenda_item
WHEN (NEW.meeting_id <> OLD.meeting_id OR NEW.kind <> OLD.kind OR NEW.case_id <> OLD.case_id)
  AND EXISTS (SELECT 1 FROM printed_number WHERE item_id = OLD.id)
BEGIN SELECT raise(ABORT, 'numbering.alreadyGiven'); END;
CREATE TRIGGER meeting_numbered_stays BEFORE UPDATE ON meeting
WHEN (NEW.committee_id <> OLD.committee_id OR (NEW.deleted_at IS NOT NULL AND OLD.deleted_at IS NULL))
  AND EXISTS (SELECT 1 FROM agenda_item i JOIN printed_number n ON n.item_id = i.id WHERE i.meeting_id = OLD.id)
BEGIN SELECT raise(ABORT, 'numbering.alreadyGiven'); END;

-- The one place that says what keeps an item from the public: a whole exemption of item, case or paper
-- outweighs one in part; else the item's own, else its case's, else its paper's.
CREATE VIEW item_disclosure AS
SELECT i.id AS item_id,
  CASE
    WHEN own.scope = 'whole' THEN own.id
    WHEN of_case.scope = 'whole' THEN of_case.id
    WHEN of_paper.scope = 'whole' THEN of_paper.id
    ELSE coalesce(own.id, of_case.id, of_paper.id)
  END AS disclosure_id
FROM agenda_item i
JOIN case_file c ON c.id = i.case_id
JOIN paper p ON p.id = i.paper_id
LEFT JOIN disclosure own ON own.id = i.disclosure_id
LEFT JOIN disclosure of_case ON of_case.id = c.disclosure_id
LEFT JOIN disclosure of_paper ON of_paper.id = p.disclosure_id;

-- The roll in the order that it was called; somebody who left and came back has two rows.
CREATE TABLE attendance (
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  position INTEGER NOT NULL CHECK (position > 0),
  person_id TEXT NOT NULL REFERENCES person (id),
  role TEXT NOT NULL CHECK (role IN ('member', 'deputy', 'secretary', 'administration')),
  party TEXT NOT NULL,
  replaces_id TEXT REFERENCES person (id),
  arrived_at TEXT,
  left_at TEXT,
  PRIMARY KEY (meeting_id, position),
  CHECK (left_at IS NULL OR (arrived_at IS NOT NULL AND arrived_at <= left_at))
) STRICT, WITHOUT ROWID;
CREATE INDEX attendance_person ON attendance (person_id);

-- Who may not vote in an item: disqualified (koml. § 11-10) or exempted (§ 11-11), with the ground.
CREATE TABLE impediment (
  item_id TEXT NOT NULL REFERENCES agenda_item (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL CHECK (kind IN ('disqualified', 'exempted')),
  ground TEXT NOT NULL CHECK (ground <> ''),
  PRIMARY KEY (item_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX impediment_person ON impediment (person_id);

CREATE TABLE motion (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  item_id TEXT NOT NULL REFERENCES agenda_item (id),
  number INTEGER NOT NULL CHECK (number > 0),
  author_id TEXT REFERENCES person (id),
  party TEXT NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (item_id, number),
  UNIQUE (id, item_id)
) STRICT;

CREATE TABLE vote (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  item_id TEXT NOT NULL REFERENCES agenda_item (id),
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  motion_id TEXT,
  against_motion_id TEXT CHECK (against_motion_id <> motion_id),
  question TEXT NOT NULL,
  votes_for INTEGER NOT NULL CHECK (votes_for >= 0),
  votes_against INTEGER NOT NULL CHECK (votes_against >= 0),
  votes_blank INTEGER NOT NULL CHECK (votes_blank >= 0),
  chair_decided INTEGER NOT NULL CHECK (chair_decided IN (0, 1)),
  carried INTEGER NOT NULL CHECK (carried IN (0, 1)),
  UNIQUE (item_id, sequence),
  FOREIGN KEY (motion_id, item_id) REFERENCES motion (id, item_id),
  FOREIGN KEY (against_motion_id, item_id) REFERENCES motion (id, item_id)
) STRICT;

CREATE TABLE ballot (
  vote_id TEXT NOT NULL REFERENCES vote (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id),
  choice TEXT NOT NULL CHECK (choice IN ('for', 'against', 'blank')),
  PRIMARY KEY (vote_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX ballot_person ON ballot (person_id);

CREATE TABLE statement_for_minutes (
  item_id TEXT NOT NULL REFERENCES agenda_item (id),
  position INTEGER NOT NULL CHECK (position > 0),
  person_id TEXT NOT NULL REFERENCES person (id),
  text TEXT NOT NULL,
  PRIMARY KEY (item_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_for_minutes_person ON statement_for_minutes (person_id);

CREATE TABLE decision (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  item_id TEXT NOT NULL,
  case_id TEXT NOT NULL,
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  vote_summary TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('recommendation', 'decision')),
  state TEXT NOT NULL CHECK (state IN ('made', 'legalityReviewRequested', 'implementing', 'done', 'changed',
    'repealed')),
  FOREIGN KEY (item_id, case_id) REFERENCES agenda_item (id, case_id)
) STRICT;
CREATE INDEX decision_item ON decision (item_id);
CREATE INDEX decision_case ON decision (case_id, made_on);
CREATE TRIGGER decision_stays BEFORE UPDATE ON decision
WHEN NEW.item_id <> OLD.item_id OR NEW.case_id <> OLD.case_id OR NEW.kind <> OLD.kind OR NEW.made_on <> OLD.made_on
BEGIN SELECT raise(ABORT, 'decision.neverChanges'); END;
CREATE TRIGGER decision_never_goes BEFORE DELETE ON decision
BEGIN SELECT raise(ABORT, 'decision.neverChanges'); END;

CREATE TABLE decision_point (
  decision_id TEXT NOT NULL REFERENCES decision (id),
  number INTEGER NOT NULL CHECK (number > 0),
  text TEXT NOT NULL CHECK (text <> ''),
  PRIMARY KEY (decision_id, number)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER decision_point_stays BEFORE UPDATE ON decision_point
WHEN NEW.text <> OLD.text OR NEW.number <> OLD.number OR NEW.decision_id <> OLD.decision_id
BEGIN SELECT raise(ABORT, 'decision.neverChanges'); END;
CREATE TRIGGER decision_point_never_goes BEFORE DELETE ON decision_point
BEGIN SELECT raise(ABORT, 'decision.neverChanges'); END;

CREATE TABLE follow_up (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  decision_id TEXT NOT NULL,
  point INTEGER NOT NULL,
  task TEXT NOT NULL,
  owner_id TEXT REFERENCES person (id),
  due TEXT CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  report_to TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'inProgress', 'done', 'cancelled')),
  FOREIGN KEY (decision_id, point) REFERENCES decision_point (decision_id, number)
) STRICT;
CREATE INDEX follow_up_decision ON follow_up (decision_id, point);
CREATE INDEX follow_up_owner ON follow_up (owner_id);
CREATE INDEX follow_up_due ON follow_up (state, due);

-- Three members of the council may demand it within three weeks (koml. § 27-1).
CREATE TABLE legality_review (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  decision_id TEXT NOT NULL REFERENCES decision (id),
  requested_on TEXT NOT NULL CHECK (requested_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  reason TEXT NOT NULL,
  outcome TEXT CHECK (outcome IN ('lawful', 'changed', 'repealed')),
  closed_on TEXT CHECK (closed_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT;
CREATE INDEX legality_review_decision ON legality_review (decision_id);

CREATE TABLE legality_review_member (
  review_id TEXT NOT NULL REFERENCES legality_review (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id),
  PRIMARY KEY (review_id, person_id)
) STRICT, WITHOUT ROWID;
