-- Search in all text (store/full-text). Triggers note whose text has changed, so that no code can forget it; the words
-- are taken up at the next search, by a program that folds them as Norwegian wants (shared/search). Kinds: 1 case,
-- 2 paper, 3 attachment, 4 entry, 5 source, 6 input, 7 decision, 8 item of an agenda.

CREATE TABLE search_stale (
  subject_id TEXT PRIMARY KEY CHECK (length(subject_id) = 36),
  kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 8)
) STRICT, WITHOUT ROWID;

-- What the index holds. `id` is a running number << 4 | kind: what was written last has the highest, and a row of
-- the index tells its kind without being looked up.
CREATE TABLE search_document (
  id INTEGER PRIMARY KEY,
  subject_id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  day TEXT NOT NULL
) STRICT;

-- Only words and their places: the text stands in the tables that it comes from. `about` holds words of our own to
-- filter by: kind, case, body, year.
CREATE VIRTUAL TABLE search_text USING fts5 (title, body, about, content='', contentless_delete=1,
  tokenize="unicode61 remove_diacritics 0 tokenchars '§'");
-- Titles once more by themselves: to ask the index above for words in titles would read every place of them in texts.
CREATE VIRTUAL TABLE search_title USING fts5 (title, about, content='', contentless_delete=1,
  tokenize="unicode61 remove_diacritics 0 tokenchars '§'");

-- Every word once, as it came; a word that no text holds any more does no harm. Compounds are found by their parts
-- through the trigrams of the words, which are few, and not of the texts.
CREATE TABLE search_term (id INTEGER PRIMARY KEY, term TEXT NOT NULL UNIQUE) STRICT;
CREATE VIRTUAL TABLE search_term_part USING fts5 (term, content='search_term', content_rowid='id',
  tokenize='trigram case_sensitive 1');
CREATE TRIGGER search_term_added AFTER INSERT ON search_term
BEGIN INSERT INTO search_term_part (rowid, term) VALUES (NEW.id, NEW.term); END;

-- 1: case. In the bin and out of it again: with all that lies in it.
CREATE TRIGGER search_text_case_added AFTER INSERT ON case_file
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.id, 1 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_case_changed AFTER UPDATE OF case_number, title, created_at ON case_file
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.id, 1 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_case_gone AFTER DELETE ON case_file
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT OLD.id, 1 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_case_binned AFTER UPDATE OF deleted_at ON case_file WHEN NEW.deleted_at IS NOT OLD.deleted_at
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.id, 1 WHERE true ON CONFLICT DO NOTHING;
  INSERT INTO search_stale (subject_id, kind)
  SELECT * FROM (SELECT id, 2 FROM paper WHERE case_id = NEW.id
    UNION ALL SELECT id, 3 FROM attachment WHERE case_id = NEW.id
    UNION ALL SELECT id, 4 FROM entry WHERE case_id = NEW.id
    UNION ALL SELECT id, 5 FROM source WHERE case_id = NEW.id
    UNION ALL SELECT i.id, 6 FROM hearing_input i JOIN hearing h ON h.id = i.hearing_id WHERE h.case_id = NEW.id
    UNION ALL SELECT id, 7 FROM decision WHERE case_id = NEW.id
    UNION ALL SELECT id, 8 FROM agenda_item WHERE case_id = NEW.id)
  WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_theme_added AFTER INSERT ON theme
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.case_id, 1 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_theme_changed AFTER UPDATE OF name ON theme
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.case_id, 1 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_theme_gone AFTER DELETE ON theme
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT OLD.case_id, 1 WHERE true ON CONFLICT DO NOTHING;
END;
-- The bodies that a case is for are filtered by.
CREATE TRIGGER search_text_reading_added AFTER INSERT ON reading
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.case_id, 1 WHERE true ON CONFLICT DO NOTHING;
  INSERT INTO search_stale (subject_id, kind)
  SELECT * FROM (SELECT id, 2 FROM paper WHERE case_id = NEW.case_id
    UNION ALL SELECT id, 3 FROM attachment WHERE case_id = NEW.case_id
    UNION ALL SELECT id, 4 FROM entry WHERE case_id = NEW.case_id
    UNION ALL SELECT id, 5 FROM source WHERE case_id = NEW.case_id
    UNION ALL SELECT i.id, 6 FROM hearing_input i JOIN hearing h ON h.id = i.hearing_id WHERE h.case_id = NEW.case_id
    UNION ALL SELECT id, 7 FROM decision WHERE case_id = NEW.case_id
    UNION ALL SELECT id, 8 FROM agenda_item WHERE case_id = NEW.case_id)
  WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_reading_changed AFTER UPDATE OF committee_id ON reading
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.case_id, 1 WHERE true ON CONFLICT DO NOTHING;
  INSERT INTO search_stale (subject_id, kind)
  SELECT * FROM (SELECT id, 2 FROM paper WHERE case_id = NEW.case_id
    UNION ALL SELECT id, 3 FROM attachment WHERE case_id = NEW.case_id
    UNION ALL SELECT id, 4 FROM entry WHERE case_id = NEW.case_id
    UNION ALL SELECT id, 5 FROM source WHERE case_id = NEW.case_id
    UNION ALL SELECT i.id, 6 FROM hearing_input i JOIN hearing h ON h.id = i.hearing_id WHERE h.case_id = NEW.case_id
    UNION ALL SELECT id, 7 FROM decision WHERE case_id = NEW.case_id
    UNION ALL SELECT id, 8 FROM agenda_item WHERE case_id = NEW.case_id)
  WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_reading_gone AFTER DELETE ON reading
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT OLD.case_id, 1 WHERE true ON CONFLICT DO NOTHING;
  INSERT INTO search_stale (subject_id, kind)
  SELECT * FROM (SELECT id, 2 FROM paper WHERE case_id = OLD.case_id
    UNION ALL SELECT id, 3 FROM attachment WHERE case_id = OLD.case_id
    UNION ALL SELECT id, 4 FROM entry WHERE case_id = OLD.case_id
    UNION ALL SELECT id, 5 FROM source WHERE case_id = OLD.case_id
    UNION ALL SELECT i.id, 6 FROM hearing_input i JOIN hearing h ON h.id = i.hearing_id WHERE h.case_id = OLD.case_id
    UNION ALL SELECT id, 7 FROM decision WHERE case_id = OLD.case_id
    UNION ALL SELECT id, 8 FROM agenda_item WHERE case_id = OLD.case_id)
  WHERE true ON CONFLICT DO NOTHING;
END;
-- 2: paper
CREATE TRIGGER search_text_paper_added AFTER INSERT ON paper
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.id, 2 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_paper_changed AFTER UPDATE OF title, reading_id ON paper
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.id, 2 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_paper_gone AFTER DELETE ON paper
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT OLD.id, 2 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_block_added AFTER INSERT ON paper_block
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.paper_id, 2 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_block_changed AFTER UPDATE OF plain_text, section_id, position ON paper_block WHEN NEW.plain_text <> OLD.plain_text OR NEW.section_id <> OLD.section_id OR NEW.position <> OLD.position
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.paper_id, 2 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_block_gone AFTER DELETE ON paper_block
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT OLD.paper_id, 2 WHERE true ON CONFLICT DO NOTHING;
END;
-- 3: attachment
CREATE TRIGGER search_text_attachment_added AFTER INSERT ON attachment
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.id, 3 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_attachment_changed AFTER UPDATE OF title, file_name, paper_id, deleted_at ON attachment
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.id, 3 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_attachment_gone AFTER DELETE ON attachment
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT OLD.id, 3 WHERE true ON CONFLICT DO NOTHING;
END;
-- 4: entry
CREATE TRIGGER search_text_entry_added AFTER INSERT ON entry
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.id, 4 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_entry_changed AFTER UPDATE OF title, text, entered_at, deleted_at ON entry
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.id, 4 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_entry_gone AFTER DELETE ON entry
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT OLD.id, 4 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_passage_added AFTER INSERT ON entry_source
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.entry_id, 4 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_passage_changed AFTER UPDATE ON entry_source
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.entry_id, 4 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_passage_gone AFTER DELETE ON entry_source
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT OLD.entry_id, 4 WHERE true ON CONFLICT DO NOTHING;
END;
-- 5: source
CREATE TRIGGER search_text_source_added AFTER INSERT ON source
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.id, 5 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_source_changed AFTER UPDATE OF title, author, published, url, saved_text, entered_at, deleted_at ON source
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.id, 5 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_source_gone AFTER DELETE ON source
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT OLD.id, 5 WHERE true ON CONFLICT DO NOTHING;
END;
-- 6: input, with its points. Names and addresses of those who sent it are no text (hearing_contact).
CREATE TRIGGER search_text_input_added AFTER INSERT ON hearing_input
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.id, 6 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_input_changed AFTER UPDATE OF sender, text, summary, received_on ON hearing_input
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.id, 6 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_input_gone AFTER DELETE ON hearing_input
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT OLD.id, 6 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_point_added AFTER INSERT ON input_point
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.input_id, 6 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_point_changed AFTER UPDATE ON input_point
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.input_id, 6 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_point_gone AFTER DELETE ON input_point
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT OLD.input_id, 6 WHERE true ON CONFLICT DO NOTHING;
END;
-- 7: decision, with its points and what is to be done; 8: item, with motions, votes and statements
CREATE TRIGGER search_text_decision_added AFTER INSERT ON decision
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.id, 7 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_decision_point_added AFTER INSERT ON decision_point
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.decision_id, 7 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_follow_up_added AFTER INSERT ON follow_up
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.decision_id, 7 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_follow_up_changed AFTER UPDATE OF task, decision_id ON follow_up
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.decision_id, 7 WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_follow_up_gone AFTER DELETE ON follow_up
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT OLD.decision_id, 7 WHERE true ON CONFLICT DO NOTHING;
END;
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
CREATE TRIGGER search_text_item_added AFTER INSERT ON agenda_item
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.id, 8 WHERE true ON CONFLICT DO NOTHING;
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.paper_id, 2 WHERE true ON CONFLICT DO NOTHING;
  INSERT INTO search_stale (subject_id, kind)
  SELECT id, 3 FROM attachment WHERE paper_id = NEW.paper_id ON CONFLICT DO NOTHING;
  INSERT INTO search_stale (subject_id, kind)
  SELECT id, 7 FROM decision WHERE item_id = NEW.id ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_item_changed AFTER UPDATE OF title, withdrawn_reason, meeting_id, paper_id ON agenda_item
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.id, 8 WHERE true ON CONFLICT DO NOTHING;
  INSERT INTO search_stale (subject_id, kind)
  SELECT NEW.paper_id, 2 WHERE true ON CONFLICT DO NOTHING;
  INSERT INTO search_stale (subject_id, kind)
  SELECT id, 3 FROM attachment WHERE paper_id = NEW.paper_id ON CONFLICT DO NOTHING;
  INSERT INTO search_stale (subject_id, kind)
  SELECT id, 7 FROM decision WHERE item_id = NEW.id ON CONFLICT DO NOTHING;
  INSERT INTO search_stale (subject_id, kind)
  SELECT OLD.paper_id, 2 WHERE NEW.paper_id <> OLD.paper_id ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text_item_gone AFTER DELETE ON agenda_item
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT OLD.id, 8 WHERE true ON CONFLICT DO NOTHING;
  INSERT INTO search_stale (subject_id, kind)
  SELECT OLD.paper_id, 2 WHERE true ON CONFLICT DO NOTHING;
  INSERT INTO search_stale (subject_id, kind)
  SELECT id, 3 FROM attachment WHERE paper_id = OLD.paper_id ON CONFLICT DO NOTHING;
  INSERT INTO search_stale (subject_id, kind)
  SELECT id, 7 FROM decision WHERE item_id = OLD.id ON CONFLICT DO NOTHING;
END;
-- When a meeting is, its papers and attachments are.
CREATE TRIGGER search_text_meeting_moved AFTER UPDATE OF starts_at, committee_id, deleted_at ON meeting
BEGIN
  INSERT INTO search_stale (subject_id, kind)
  SELECT id, 8 FROM agenda_item WHERE meeting_id = NEW.id ON CONFLICT DO NOTHING;
  INSERT INTO search_stale (subject_id, kind)
  SELECT paper_id, 2 FROM agenda_item WHERE meeting_id = NEW.id ON CONFLICT DO NOTHING;
  INSERT INTO search_stale (subject_id, kind)
  SELECT d.id, 7 FROM decision d JOIN agenda_item i ON i.id = d.item_id WHERE i.meeting_id = NEW.id ON CONFLICT DO NOTHING;
  INSERT INTO search_stale (subject_id, kind)
  SELECT a.id, 3 FROM attachment a JOIN agenda_item i ON i.paper_id = a.paper_id WHERE i.meeting_id = NEW.id ON CONFLICT DO NOTHING;
END;

INSERT INTO search_stale (subject_id, kind)
SELECT id, 1 FROM case_file UNION ALL SELECT id, 2 FROM paper UNION ALL SELECT id, 3 FROM attachment
UNION ALL SELECT id, 4 FROM entry UNION ALL SELECT id, 5 FROM source UNION ALL SELECT id, 6 FROM hearing_input
UNION ALL SELECT id, 7 FROM decision UNION ALL SELECT id, 8 FROM agenda_item;
