-- The agenda as it was issued, edition by edition; when it was sent; and the way back until then (domain.md §§ 3, 6).

-- One row for each issue and each supplement. It may be taken back until it is sent, and is never deleted.
CREATE TABLE agenda_edition (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  edition INTEGER NOT NULL CHECK (edition > 0),
  issued_on TEXT NOT NULL CHECK (issued_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  issued_at TEXT NOT NULL CHECK (issued_at <> ''),
  issued_by TEXT NOT NULL CHECK (issued_by <> ''),
  sent_on TEXT CHECK (sent_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  sent_by TEXT CHECK (sent_by <> ''),
  taken_back_at TEXT CHECK (taken_back_at <> ''),
  CHECK ((sent_on IS NULL) = (sent_by IS NULL)),
  CHECK (sent_on IS NULL OR taken_back_at IS NULL)
) STRICT;
CREATE UNIQUE INDEX agenda_edition_number ON agenda_edition (meeting_id, edition) WHERE taken_back_at IS NULL;
CREATE TRIGGER agenda_edition_stays BEFORE UPDATE ON agenda_edition
WHEN NEW.id <> OLD.id OR NEW.meeting_id <> OLD.meeting_id OR NEW.edition <> OLD.edition
  OR NEW.issued_on <> OLD.issued_on OR NEW.issued_at <> OLD.issued_at OR NEW.issued_by <> OLD.issued_by
  OR (OLD.sent_on IS NOT NULL AND (NEW.sent_on IS NOT OLD.sent_on OR NEW.sent_by IS NOT OLD.sent_by))
  OR (OLD.taken_back_at IS NOT NULL AND NEW.taken_back_at IS NOT OLD.taken_back_at)
BEGIN SELECT raise(ABORT, 'agendaEdition.neverChanges'); END;
CREATE TRIGGER agenda_edition_never_goes BEFORE DELETE ON agenda_edition
BEGIN SELECT raise(ABORT, 'agendaEdition.neverChanges'); END;

-- What an edition said of each item. No foreign key to item and paper: what was taken back may be gone since.
CREATE TABLE agenda_edition_item (
  edition_id TEXT NOT NULL REFERENCES agenda_edition (id),
  position INTEGER NOT NULL CHECK (position > 0),
  item_id TEXT NOT NULL CHECK (length(item_id) = 36),
  case_id TEXT NOT NULL,
  case_number TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('PS', 'RS', 'OS', 'FO', 'DS')),
  number TEXT NOT NULL,
  title TEXT NOT NULL,
  -- What everybody may call it; null where the item is open.
  public_title TEXT,
  closed_on TEXT,
  late INTEGER NOT NULL CHECK (late IN (0, 1)),
  withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
  paper_id TEXT NOT NULL,
  paper_version INTEGER NOT NULL,
  -- Of the frozen text; empty for an item that was withdrawn before its paper was sent.
  paper_hash TEXT NOT NULL,
  -- Whether this very issue froze the paper, so that taking it back may open it.
  froze INTEGER NOT NULL CHECK (froze IN (0, 1)),
  attachments TEXT NOT NULL CHECK (json_valid(attachments) AND json_type(attachments) = 'array'),
  PRIMARY KEY (edition_id, position),
  UNIQUE (edition_id, item_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX agenda_edition_item_paper ON agenda_edition_item (paper_id);
CREATE TRIGGER agenda_edition_item_stays BEFORE UPDATE ON agenda_edition_item
BEGIN SELECT raise(ABORT, 'agendaEdition.neverChanges'); END;
CREATE TRIGGER agenda_edition_item_never_goes BEFORE DELETE ON agenda_edition_item
BEGIN SELECT raise(ABORT, 'agendaEdition.neverChanges'); END;

-- What was issued by an older program counts as sent: nobody knows better.
INSERT INTO agenda_edition (id, meeting_id, edition, issued_on, issued_at, issued_by, sent_on, sent_by)
SELECT id, id, agenda_version, issued_on, issued_on || 'T12:00:00.000Z', 'saksklar', issued_on, 'saksklar'
FROM meeting WHERE issued_on IS NOT NULL;
INSERT INTO agenda_edition_item
SELECT i.meeting_id, i.position, i.id, i.case_id, c.case_number, i.kind, n.printed, i.title,
  (SELECT coalesce(d.public_title, '') FROM item_disclosure e JOIN disclosure d ON d.id = e.disclosure_id
    WHERE e.item_id = i.id),
  i.closed_on, i.late, i.withdrawn, i.paper_id, p.version, coalesce(p.frozen_hash, ''), 0,
  (SELECT json_group_array(json_object('number', a.number, 'title', a.title, 'sha256', a.blob_sha256) ORDER BY a.number)
    FROM attachment a WHERE a.paper_id = i.paper_id AND a.deleted_at IS NULL)
FROM agenda_item i
JOIN meeting m ON m.id = i.meeting_id AND m.issued_on IS NOT NULL
JOIN case_file c ON c.id = i.case_id
JOIN paper p ON p.id = i.paper_id
JOIN printed_number n ON n.item_id = i.id;

-- A paper opens again when the issue that froze it is taken back, unless another edition that stands has it.
DROP TRIGGER paper_frozen_stays;
CREATE TRIGGER paper_frozen_stays BEFORE UPDATE OF id, case_id, reading_id, template_id, language, title, state,
  version, author_id, approved_by_id, frozen_hash ON paper WHEN OLD.state = 'frozen' AND NOT (
    NEW.state = 'approved' AND NEW.frozen_hash IS NULL
    AND NEW.id = OLD.id AND NEW.case_id = OLD.case_id AND NEW.reading_id = OLD.reading_id
    AND NEW.template_id = OLD.template_id AND NEW.language = OLD.language AND NEW.title = OLD.title
    AND NEW.version = OLD.version AND NEW.author_id = OLD.author_id AND NEW.approved_by_id IS OLD.approved_by_id
    AND EXISTS (SELECT 1 FROM agenda_edition_item x JOIN agenda_edition e ON e.id = x.edition_id
      WHERE x.paper_id = OLD.id AND x.froze = 1 AND e.taken_back_at IS NOT NULL)
    AND NOT EXISTS (SELECT 1 FROM agenda_edition_item x JOIN agenda_edition e ON e.id = x.edition_id
      WHERE x.paper_id = OLD.id AND e.taken_back_at IS NULL))
BEGIN SELECT raise(ABORT, 'paper.frozen'); END;

-- A number outlives an item that is taken off an agenda which was taken back: nobody else gets it, and the item has it
-- again should it return. So the number does not hang on the item's row any more.
CREATE TABLE printed_number_kept AS SELECT * FROM printed_number;
DROP TABLE printed_number;
CREATE TABLE printed_number (
  item_id TEXT PRIMARY KEY CHECK (length(item_id) = 36),
  committee_id TEXT NOT NULL REFERENCES committee (id),
  series TEXT NOT NULL CHECK (series IN ('PS', 'RS', 'OS', 'FO', 'DS')),
  year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 9999),
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  printed TEXT NOT NULL CHECK (printed <> ''),
  UNIQUE (committee_id, series, year, sequence)
) STRICT, WITHOUT ROWID;
INSERT INTO printed_number SELECT * FROM printed_number_kept;
DROP TABLE printed_number_kept;
CREATE TRIGGER printed_number_is_of_its_item BEFORE INSERT ON printed_number
WHEN NOT EXISTS (SELECT 1 FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
  WHERE i.id = NEW.item_id AND m.committee_id = NEW.committee_id AND i.kind = NEW.series)
BEGIN SELECT raise(ABORT, 'numbering.otherSeries'); END;
CREATE TRIGGER printed_number_stays BEFORE UPDATE ON printed_number
BEGIN SELECT raise(ABORT, 'numbering.alreadyGiven'); END;
CREATE TRIGGER printed_number_never_goes BEFORE DELETE ON printed_number
BEGIN SELECT raise(ABORT, 'numbering.alreadyGiven'); END;

-- Items with a number that were taken off an agenda while no edition that stands tells of them.
CREATE TABLE item_off_agenda (
  item_id TEXT PRIMARY KEY CHECK (length(item_id) = 36),
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  reading_id TEXT NOT NULL CHECK (length(reading_id) = 36),
  case_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('PS', 'RS', 'OS', 'FO', 'DS')),
  UNIQUE (meeting_id, reading_id, kind)
) STRICT, WITHOUT ROWID;
-- A numbered item goes only so, and comes back only as what it was.
CREATE TRIGGER agenda_item_numbered_goes BEFORE DELETE ON agenda_item
WHEN EXISTS (SELECT 1 FROM printed_number WHERE item_id = OLD.id) AND (
  NOT EXISTS (SELECT 1 FROM item_off_agenda WHERE item_id = OLD.id)
  OR EXISTS (SELECT 1 FROM agenda_edition_item x JOIN agenda_edition e ON e.id = x.edition_id
    WHERE x.item_id = OLD.id AND e.taken_back_at IS NULL)
  OR EXISTS (SELECT 1 FROM meeting m WHERE m.id = OLD.meeting_id AND m.issued_on IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM agenda_edition e WHERE e.meeting_id = m.id AND e.taken_back_at IS NULL)))
BEGIN SELECT raise(ABORT, 'numbering.alreadyGiven'); END;
CREATE TRIGGER agenda_item_numbered_returns BEFORE INSERT ON agenda_item
WHEN EXISTS (SELECT 1 FROM printed_number WHERE item_id = NEW.id)
  AND NOT EXISTS (SELECT 1 FROM agenda_item WHERE id = NEW.id)
  AND NOT EXISTS (SELECT 1 FROM item_off_agenda o WHERE o.item_id = NEW.id AND o.meeting_id = NEW.meeting_id
    AND o.reading_id = NEW.reading_id AND o.case_id = NEW.case_id AND o.kind = NEW.kind)
BEGIN SELECT raise(ABORT, 'numbering.alreadyGiven'); END;

-- Accounts of packets that were made of an issue that was taken back: they bind no later print.
CREATE TABLE voided_packet (
  packet_id TEXT PRIMARY KEY REFERENCES issued_packet (id),
  voided_at TEXT NOT NULL CHECK (voided_at <> '')
) STRICT, WITHOUT ROWID;

-- Files of an issue or supplement. `attempted` is written before they are put in their places and becomes `placed` in
-- the transaction of the issue itself: what is left as attempted was never issued, and is taken away.
CREATE TABLE packet_file (
  path TEXT PRIMARY KEY CHECK (path <> ''),
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  edition INTEGER NOT NULL CHECK (edition > 0),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  state TEXT NOT NULL CHECK (state IN ('attempted', 'placed'))
) STRICT, WITHOUT ROWID;
CREATE INDEX packet_file_meeting ON packet_file (meeting_id, edition);

-- Why members are called at shorter notice than the municipality's own rule.
CREATE TABLE short_notice (
  meeting_id TEXT PRIMARY KEY REFERENCES meeting (id) ON DELETE CASCADE,
  reason TEXT NOT NULL CHECK (reason <> '')
) STRICT, WITHOUT ROWID;

-- Members who have demanded that an item be on the agenda (koml. § 11-3 første ledd).
CREATE TABLE item_demand (
  item_id TEXT NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id),
  PRIMARY KEY (item_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_demand_person ON item_demand (person_id);
