-- What happens in a meeting, as it happens: the roll by time, who may not vote and why, doors, motions, votes of every
-- kind, and what the secretary writes. Times are Norwegian wall-clock time with seconds, so that a vote and a departure in
-- the same minute keep their order.

CREATE TABLE meeting_session (
  meeting_id TEXT PRIMARY KEY REFERENCES meeting (id),
  opened_at TEXT NOT NULL CHECK (opened_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]'),
  closed_at TEXT CHECK (closed_at >= opened_at),
  chair_id TEXT NOT NULL REFERENCES person (id),
  secretary_id TEXT REFERENCES person (id),
  -- The first meeting of a new council needs two thirds (koml. § 7-1 første ledd).
  constituting INTEGER NOT NULL CHECK (constituting IN (0, 1)),
  -- What was said of notice and agenda when the meeting was opened.
  opening_note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE attendance_new (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  position INTEGER NOT NULL CHECK (position > 0),
  person_id TEXT NOT NULL REFERENCES person (id),
  role TEXT NOT NULL CHECK (role IN ('member', 'deputy', 'secretary', 'administration')),
  party TEXT NOT NULL,
  replaces_id TEXT REFERENCES person (id) CHECK (replaces_id <> person_id),
  arrived_at TEXT,
  left_at TEXT,
  UNIQUE (meeting_id, position),
  CHECK (left_at IS NULL OR (arrived_at IS NOT NULL AND arrived_at <= left_at)),
  CHECK (replaces_id IS NULL OR role = 'deputy')
) STRICT;
INSERT INTO attendance_new
SELECT substr(meeting_id, 1, 14) || '7' || substr(lower(hex(randomblob(2))), 2, 3) || '-8' || substr(lower(hex(randomblob(2))), 2, 3)
    || '-' || lower(hex(randomblob(6))),
  meeting_id, position, person_id, role, party, CASE WHEN role = 'deputy' THEN replaces_id END,
  CASE length(arrived_at) WHEN 16 THEN arrived_at || ':00' ELSE arrived_at END,
  CASE length(left_at) WHEN 16 THEN left_at || ':00' ELSE left_at END
FROM attendance;
DROP TABLE attendance;
ALTER TABLE attendance_new RENAME TO attendance;
CREATE INDEX attendance_person ON attendance (person_id);

-- How far an item has come in the meeting, and what came of it.
CREATE TABLE item_session (
  item_id TEXT PRIMARY KEY REFERENCES agenda_item (id),
  opened_at TEXT CHECK (opened_at <> ''),
  closed_at TEXT CHECK (closed_at IS NULL OR closed_at >= opened_at),
  -- Who leads the item where it is not who leads the meeting.
  chair_id TEXT REFERENCES person (id),
  outcome TEXT CHECK (outcome IN ('adopted', 'sentToHearing', 'recommended', 'noted', 'postponed', 'returned', 'rejected',
    'newHearing')),
  -- The course of the item in words.
  note TEXT NOT NULL,
  -- The decision as the secretary has worded it, a JSON list of points; null where it follows from the votes.
  points TEXT CHECK (points IS NULL OR json_valid(points)),
  CHECK (closed_at IS NULL OR opened_at IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- Objections to deciding an item that was not on the agenda that was sent (koml. § 11-3 femte ledd).
CREATE TABLE late_objection (
  item_id TEXT NOT NULL REFERENCES agenda_item (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  PRIMARY KEY (item_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX late_objection_person ON late_objection (person_id);
CREATE TABLE late_question (
  item_id TEXT PRIMARY KEY REFERENCES agenda_item (id),
  asked_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE motion_new (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  item_id TEXT NOT NULL REFERENCES agenda_item (id),
  number INTEGER NOT NULL CHECK (number > 0),
  kind TEXT NOT NULL CHECK (kind IN ('alternative', 'amendment', 'addition', 'postponement', 'return', 'statement')),
  author_id TEXT REFERENCES person (id),
  party TEXT NOT NULL,
  -- Other parties that stand behind it, as printed; empty where none do.
  together_with TEXT NOT NULL,
  -- Which point an amendment changes, from 1; null for other kinds.
  changes_point INTEGER CHECK (changes_point > 0),
  text TEXT NOT NULL,
  withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
  UNIQUE (item_id, number),
  UNIQUE (id, item_id),
  CHECK ((kind = 'amendment') = (changes_point IS NOT NULL))
) STRICT;
INSERT INTO motion_new SELECT id, item_id, number, 'alternative', author_id, party, '', NULL, text, 0 FROM motion;

CREATE TABLE vote_new (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  item_id TEXT NOT NULL REFERENCES agenda_item (id),
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  subject TEXT NOT NULL CHECK (subject IN ('matter', 'closing', 'impediment', 'postponement', 'return', 'procedure',
    'election', 'appointment')),
  form TEXT NOT NULL CHECK (form IN ('forAgainst', 'between', 'among', 'agreedElection', 'majorityElection',
    'proportionalElection')),
  method TEXT NOT NULL CHECK (method IN ('shown', 'written')),
  question TEXT NOT NULL,
  held_at TEXT NOT NULL,
  chair_id TEXT REFERENCES person (id),
  -- From 1; a second round of an election or of several alternatives is 2.
  round INTEGER NOT NULL CHECK (round > 0),
  seats INTEGER CHECK (seats > 0),
  blank INTEGER NOT NULL CHECK (blank >= 0),
  -- Places of options in the order of the lots that were drawn, a JSON list; null where none were.
  lots TEXT CHECK (lots IS NULL OR json_valid(lots)),
  UNIQUE (item_id, sequence),
  UNIQUE (id, item_id)
) STRICT;
INSERT INTO vote_new SELECT id, item_id, sequence, 'matter',
  CASE WHEN against_motion_id IS NULL THEN 'forAgainst' ELSE 'between' END, 'shown', question, '', NULL, 1, NULL, votes_blank, NULL
FROM vote;

-- What could be voted for, with the sum of its votes: a text, a person or a list.
CREATE TABLE vote_option (
  vote_id TEXT NOT NULL,
  item_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position > 0),
  label TEXT NOT NULL,
  -- Which text it is: the chief executive's proposal, the recommendation, or a motion.
  text_of TEXT CHECK (text_of IN ('proposal', 'recommendation', 'motion')),
  motion_id TEXT,
  votes INTEGER NOT NULL CHECK (votes >= 0),
  PRIMARY KEY (vote_id, position),
  CHECK ((text_of IS 'motion') = (motion_id IS NOT NULL)),
  FOREIGN KEY (vote_id, item_id) REFERENCES vote_new (id, item_id) ON DELETE CASCADE,
  FOREIGN KEY (motion_id, item_id) REFERENCES motion_new (id, item_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX vote_option_motion ON vote_option (motion_id);
INSERT INTO vote_option SELECT id, item_id, 1, question, CASE WHEN motion_id IS NULL THEN 'proposal' ELSE 'motion' END, motion_id, votes_for
FROM vote;
INSERT INTO vote_option SELECT id, item_id, 2, '', CASE WHEN against_motion_id IS NULL THEN NULL ELSE 'motion' END, against_motion_id,
  votes_against
FROM vote;

-- Candidates of an option in an election, in the order of its list; sex for the balance that § 7-6 and § 7-7 demand.
CREATE TABLE vote_candidate (
  vote_id TEXT NOT NULL,
  option_position INTEGER NOT NULL,
  position INTEGER NOT NULL CHECK (position > 0),
  name TEXT NOT NULL CHECK (name <> ''),
  sex TEXT CHECK (sex IN ('female', 'male')),
  PRIMARY KEY (vote_id, option_position, position),
  FOREIGN KEY (vote_id, option_position) REFERENCES vote_option (vote_id, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Who voted for what; no rows of a written vote, which is secret.
CREATE TABLE ballot_new (
  vote_id TEXT NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id),
  -- null is blank.
  option_position INTEGER,
  PRIMARY KEY (vote_id, person_id),
  FOREIGN KEY (vote_id) REFERENCES vote_new (id) ON DELETE CASCADE,
  FOREIGN KEY (vote_id, option_position) REFERENCES vote_option (vote_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO ballot_new SELECT vote_id, person_id, CASE choice WHEN 'for' THEN 1 WHEN 'against' THEN 2 END FROM ballot;
DROP TABLE ballot;
DROP TABLE vote;
DROP TABLE motion;
ALTER TABLE motion_new RENAME TO motion;
ALTER TABLE vote_new RENAME TO vote;
ALTER TABLE ballot_new RENAME TO ballot;
CREATE INDEX ballot_person ON ballot (person_id);
CREATE TRIGGER written_vote_is_secret BEFORE INSERT ON ballot
WHEN (SELECT method FROM vote WHERE id = NEW.vote_id) = 'written'
BEGIN SELECT raise(ABORT, 'vote.secret'); END;

-- A question of disqualification or exemption, raised and then decided by the body without the member (koml. §§ 11-10,
-- 11-11; fvl. § 8). Who may not vote is who it was upheld for.
CREATE TABLE impediment_new (
  item_id TEXT NOT NULL REFERENCES agenda_item (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL CHECK (kind IN ('disqualified', 'exempted')),
  basis TEXT NOT NULL,
  ground TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('raised', 'upheld', 'rejected')),
  -- The vote by which it was decided; null where it is not, or was recorded before there were any.
  vote_id TEXT,
  PRIMARY KEY (item_id, person_id),
  FOREIGN KEY (vote_id, item_id) REFERENCES vote (id, item_id)
) STRICT, WITHOUT ROWID;
INSERT INTO impediment_new SELECT item_id, person_id, kind, CASE kind WHEN 'disqualified' THEN 'koml-11-10-2' ELSE 'koml-11-11' END,
  ground, 'upheld', NULL FROM impediment;
DROP TABLE impediment;
ALTER TABLE impediment_new RENAME TO impediment;
CREATE INDEX impediment_person ON impediment (person_id);
CREATE INDEX impediment_vote ON impediment (vote_id);

-- The doors of an item: on what ground they were closed, by which vote in open meeting, from when to when (koml. § 11-5).
CREATE TABLE door_closing (
  item_id TEXT PRIMARY KEY REFERENCES agenda_item (id),
  ground TEXT NOT NULL CHECK (ground <> ''),
  -- Ground of exemption that tredje ledd bokstav b rests on, as a code; null for the others.
  exemption TEXT,
  debate_closed INTEGER NOT NULL CHECK (debate_closed IN (0, 1)),
  vote_id TEXT,
  closed_at TEXT,
  opened_at TEXT CHECK (opened_at >= closed_at),
  FOREIGN KEY (vote_id, item_id) REFERENCES vote (id, item_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX door_closing_vote ON door_closing (vote_id);

CREATE TABLE statement_new (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  item_id TEXT NOT NULL REFERENCES agenda_item (id),
  position INTEGER NOT NULL CHECK (position > 0),
  person_id TEXT NOT NULL REFERENCES person (id),
  party TEXT NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (item_id, position)
) STRICT;
INSERT INTO statement_new
SELECT substr(item_id, 1, 14) || '7' || substr(lower(hex(randomblob(2))), 2, 3) || '-8' || substr(lower(hex(randomblob(2))), 2, 3)
    || '-' || lower(hex(randomblob(6))),
  item_id, position, person_id, '', text FROM statement_for_minutes;
DROP TABLE statement_for_minutes;
ALTER TABLE statement_new RENAME TO statement_for_minutes;
CREATE INDEX statement_for_minutes_person ON statement_for_minutes (person_id);

-- The rebuilt tables tell the search again what has changed (0020); so does the course of an item in words.
CREATE TRIGGER search_text_motion_added AFTER INSERT ON motion
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.item_id, 8 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_motion_changed AFTER UPDATE OF text, item_id ON motion
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.item_id, 8 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_motion_gone AFTER DELETE ON motion
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT OLD.item_id, 8 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_vote_added AFTER INSERT ON vote
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.item_id, 8 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_vote_changed AFTER UPDATE OF question, item_id ON vote
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.item_id, 8 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_vote_gone AFTER DELETE ON vote
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT OLD.item_id, 8 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_statement_added AFTER INSERT ON statement_for_minutes
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.item_id, 8 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_statement_changed AFTER UPDATE OF text, item_id ON statement_for_minutes
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.item_id, 8 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_statement_gone AFTER DELETE ON statement_for_minutes
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT OLD.item_id, 8 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_item_note_added AFTER INSERT ON item_session
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.item_id, 8 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_item_note_changed AFTER UPDATE OF note ON item_session
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.item_id, 8 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_item_note_gone AFTER DELETE ON item_session
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT OLD.item_id, 8 WHERE true ON CONFLICT DO NOTHING;
END;

-- What was done in a meeting, step by step, each with what stood before it: so that the last can be taken back, also after a
-- power cut, and so that the day can be told.
CREATE TABLE session_step (
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  item_id TEXT REFERENCES agenda_item (id),
  what TEXT NOT NULL CHECK (what <> ''),
  about TEXT NOT NULL,
  before TEXT NOT NULL CHECK (json_valid(before)),
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
  PRIMARY KEY (meeting_id, sequence)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_step_item ON session_step (item_id);
CREATE INDEX meeting_session_chair ON meeting_session (chair_id);
CREATE INDEX meeting_session_secretary ON meeting_session (secretary_id);
CREATE INDEX item_session_chair ON item_session (chair_id);
CREATE INDEX vote_chair ON vote (chair_id);
