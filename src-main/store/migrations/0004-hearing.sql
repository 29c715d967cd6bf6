-- Hearings, what was said, and what came of it. Contact data lies apart: no public projection reads
-- hearing_contact (offentlegforskrifta § 7).

CREATE TABLE hearing (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  case_id TEXT NOT NULL REFERENCES case_file (id),
  opens_on TEXT NOT NULL CHECK (opens_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  closes_on TEXT NOT NULL CHECK (closes_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  CHECK (opens_on <= closes_on)
) STRICT;
CREATE INDEX hearing_case ON hearing (case_id);

CREATE TABLE hearing_party (
  hearing_id TEXT NOT NULL REFERENCES hearing (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position > 0),
  name TEXT NOT NULL,
  party_group TEXT NOT NULL CHECK (party_group IN ('employees', 'electedMembers', 'inhabitants', 'business',
    'voluntary', 'interestGroups', 'statutoryCouncils', 'publicBodies')),
  PRIMARY KEY (hearing_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE hearing_input (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  hearing_id TEXT NOT NULL REFERENCES hearing (id),
  number INTEGER NOT NULL CHECK (number > 0),
  sender TEXT NOT NULL,
  sender_kind TEXT NOT NULL CHECK (sender_kind IN ('publicBody', 'organisation', 'business', 'council',
    'privatePerson', 'employee', 'electedMember')),
  received_on TEXT NOT NULL CHECK (received_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  late INTEGER NOT NULL CHECK (late IN (0, 1)),
  text TEXT NOT NULL,
  summary TEXT NOT NULL,
  disclosure_id TEXT REFERENCES disclosure (id),
  UNIQUE (hearing_id, number)
) STRICT;

CREATE TABLE input_point (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  input_id TEXT NOT NULL REFERENCES hearing_input (id) ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number > 0),
  theme_id TEXT NOT NULL REFERENCES theme (id),
  text TEXT NOT NULL,
  assessment TEXT NOT NULL,
  conclusion TEXT CHECK (conclusion IN ('followed', 'partly', 'notFollowed', 'noted')),
  change TEXT NOT NULL,
  UNIQUE (input_id, number)
) STRICT;
CREATE INDEX input_point_theme ON input_point (theme_id);

-- No foreign key: a block that was later deleted is said to be gone, the link is not lost in silence.
CREATE TABLE input_point_block (
  point_id TEXT NOT NULL REFERENCES input_point (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position > 0),
  block_id TEXT NOT NULL CHECK (length(block_id) = 36),
  PRIMARY KEY (point_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX input_point_block_block ON input_point_block (block_id);

CREATE TABLE hearing_contact (
  input_id TEXT PRIMARY KEY REFERENCES hearing_input (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL
) STRICT, WITHOUT ROWID;
