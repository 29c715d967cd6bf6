-- What ties the knowledge base together: links of entries, whether sources still hold, how old they may be, what was put
-- before which body, and where papers have cited what.

ALTER TABLE source ADD COLUMN file_name TEXT;
ALTER TABLE source ADD COLUMN standing TEXT NOT NULL DEFAULT 'current'
  CHECK (standing IN ('current', 'superseded', 'withdrawn'));
-- No foreign key: a bundle may bring the old one before the new.
ALTER TABLE source ADD COLUMN superseded_by_id TEXT
  CHECK ((standing = 'superseded') = (superseded_by_id IS NOT NULL));
ALTER TABLE source ADD COLUMN standing_since TEXT CHECK ((standing = 'current') = (standing_since IS NULL));
ALTER TABLE source ADD COLUMN standing_note TEXT NOT NULL DEFAULT '';
CREATE INDEX source_superseded_by ON source (superseded_by_id) WHERE superseded_by_id IS NOT NULL;

-- Part of the entry, and so of its versions. No foreign key to what is linked: a decision or an input may be read from
-- another municipality's bundle, or be gone; that is said, not lost.
CREATE TABLE entry_link (
  entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position > 0),
  relation TEXT NOT NULL CHECK (relation IN ('supports', 'contradicts', 'follows', 'related', 'raisedBy',
    'decidedBy')),
  target_kind TEXT NOT NULL CHECK (target_kind IN ('entry', 'input', 'decision')),
  target_id TEXT NOT NULL CHECK (length(target_id) = 36 AND target_id <> entry_id),
  PRIMARY KEY (entry_id, position),
  UNIQUE (entry_id, target_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_link_target ON entry_link (target_id);

-- Months after which a source that was read counts as old, where a case has a limit of its own.
CREATE TABLE knowledge_limit (
  case_id TEXT PRIMARY KEY REFERENCES case_file (id) ON DELETE CASCADE,
  months INTEGER NOT NULL CHECK (months BETWEEN 1 AND 240)
) STRICT, WITHOUT ROWID;

-- The knowledge base, or a part, put before a body. The reading says before whom, and when by the meeting that it stands
-- on; its paper cites what was shown, and keeps the versions of it when it is sent.
CREATE TABLE presentation (
  reading_id TEXT PRIMARY KEY REFERENCES reading (id) ON DELETE CASCADE,
  -- Ids of themes; empty for all of it.
  themes TEXT NOT NULL CHECK (json_valid(themes) AND json_type(themes) = 'array'),
  said TEXT NOT NULL,
  said_on TEXT CHECK (said_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT, WITHOUT ROWID;

-- Every place where a paper has cited something, and what it said there. A place that `block_citation` does not have any
-- more is a link that broke, one whose section is another has moved: both are told until somebody has settled them.
CREATE TABLE citation_mark (
  -- Which came first: a paragraph that cites something later may have taken the place of one that does not any more.
  ordinal INTEGER PRIMARY KEY,
  paper_id TEXT NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
  block_id TEXT NOT NULL CHECK (length(block_id) = 36),
  target_id TEXT NOT NULL CHECK (length(target_id) = 36),
  section_key TEXT NOT NULL,
  excerpt TEXT NOT NULL,
  settled INTEGER NOT NULL DEFAULT 0 CHECK (settled IN (0, 1)),
  UNIQUE (paper_id, block_id, target_id)
) STRICT;
CREATE INDEX citation_mark_target ON citation_mark (target_id);
INSERT INTO citation_mark (paper_id, block_id, target_id, section_key, excerpt)
SELECT DISTINCT c.paper_id, c.block_id, coalesce(c.entry_id, c.input_id), s.key, substr(b.plain_text, 1, 300)
FROM block_citation c
JOIN paper_block b ON b.paper_id = c.paper_id AND b.id = c.block_id
JOIN paper_section s ON s.paper_id = b.paper_id AND s.id = b.section_id
WHERE length(coalesce(c.entry_id, c.input_id)) = 36;
