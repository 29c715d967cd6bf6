-- What the search box looks in: one line of text for each thing that has a name, kept by triggers so that no
-- code can forget it. Any part of a word is found, in 6,000 cases and 60,000 attachments within a few
-- milliseconds: words of three letters and more by a trigram index, shorter ones by reading the lines.
--
-- A line's id carries its kind: kind << 40 + a running number. So the newest of each kind are found without
-- reading the others. (Not the rowid of the thing itself: VACUUM INTO, which makes the backups, renumbers it.)
-- `fold` is as in case_file: æ, ø and å are letters of their own, never a and o.

CREATE TABLE search_line (
  id INTEGER PRIMARY KEY,
  subject_id TEXT NOT NULL CHECK (length(subject_id) = 36),
  part INTEGER NOT NULL DEFAULT 0,
  text TEXT NOT NULL,
  fold TEXT NOT NULL GENERATED ALWAYS AS (
    lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    text, 'Æ', '{a'), 'æ', '{a'), 'Ä', '{a'), 'ä', '{a'), 'Ø', '{b'), 'ø', '{b'), 'Ö', '{b'), 'ö', '{b'),
    'Å', '{c'), 'å', '{c'), 'É', 'e'), 'é', 'e'))) STORED,
  UNIQUE (subject_id, part)
) STRICT;

CREATE VIRTUAL TABLE search_word USING fts5 (fold, content='search_line', content_rowid='id', tokenize='trigram');
CREATE TRIGGER search_line_added AFTER INSERT ON search_line
BEGIN INSERT INTO search_word (rowid, fold) VALUES (NEW.id, NEW.fold); END;
CREATE TRIGGER search_line_changed AFTER UPDATE OF text ON search_line WHEN NEW.fold <> OLD.fold
BEGIN
  INSERT INTO search_word (search_word, rowid, fold) VALUES ('delete', OLD.id, OLD.fold);
  INSERT INTO search_word (rowid, fold) VALUES (NEW.id, NEW.fold);
END;
CREATE TRIGGER search_line_gone AFTER DELETE ON search_line
BEGIN INSERT INTO search_word (search_word, rowid, fold) VALUES ('delete', OLD.id, OLD.fold); END;

-- 1: case
INSERT INTO search_line (id, subject_id, part, text)
SELECT (1 << 40) + row_number() OVER (ORDER BY x.id), x.id, 0, x.case_number || ' ' || x.title
FROM case_file x WHERE x.deleted_at IS NULL;
CREATE TRIGGER search_case_added AFTER INSERT ON case_file WHEN NEW.deleted_at IS NULL
BEGIN
  INSERT INTO search_line (id, subject_id, part, text)
  SELECT coalesce(max(id), 1 << 40) + 1, NEW.id, 0, NEW.case_number || ' ' || NEW.title
  FROM search_line WHERE id BETWEEN 1 << 40 AND (1 << 40) + 1099511627775;
END;
CREATE TRIGGER search_case_changed AFTER UPDATE OF case_number, title, deleted_at ON case_file
BEGIN
  DELETE FROM search_line WHERE subject_id = OLD.id AND NEW.deleted_at IS NOT NULL;
  INSERT INTO search_line (id, subject_id, part, text)
  SELECT coalesce(max(id), 1 << 40) + 1, NEW.id, 0, ''
  FROM search_line WHERE id BETWEEN 1 << 40 AND (1 << 40) + 1099511627775
  HAVING OLD.deleted_at IS NOT NULL AND NEW.deleted_at IS NULL;
  UPDATE search_line SET text = NEW.case_number || ' ' || NEW.title WHERE subject_id = NEW.id AND part = 0;
END;
CREATE TRIGGER search_case_gone AFTER DELETE ON case_file
BEGIN DELETE FROM search_line WHERE subject_id = OLD.id; END;

-- A meeting is looked for as one speaks of it, too: «9. juni». The months are alike in bokmål and nynorsk.
CREATE TABLE search_month (number TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO search_month VALUES ('01', 'januar'), ('02', 'februar'), ('03', 'mars'), ('04', 'april'), ('05', 'mai'),
  ('06', 'juni'), ('07', 'juli'), ('08', 'august'), ('09', 'september'), ('10', 'oktober'), ('11', 'november'),
  ('12', 'desember');

-- 2: meeting
INSERT INTO search_line (id, subject_id, part, text)
SELECT (2 << 40) + row_number() OVER (ORDER BY x.id), x.id, 0, (SELECT name FROM committee WHERE id =
    x.committee_id) || ' ' || substr(x.starts_at, 1, 10)
    || ' ' || substr(x.starts_at, 9, 2) || '.' || substr(x.starts_at, 6, 2) || '.' || substr(x.starts_at, 1, 4)
    || ' ' || CAST(substr(x.starts_at, 9, 2) AS INTEGER) || '. '
    || (SELECT name FROM search_month WHERE number = substr(x.starts_at, 6, 2)) || ' ' || x.place
FROM meeting x WHERE x.deleted_at IS NULL;
CREATE TRIGGER search_meeting_added AFTER INSERT ON meeting WHEN NEW.deleted_at IS NULL
BEGIN
  INSERT INTO search_line (id, subject_id, part, text)
  SELECT coalesce(max(id), 2 << 40) + 1, NEW.id, 0, (SELECT name FROM committee WHERE id = NEW.committee_id)
    || ' ' || substr(NEW.starts_at, 1, 10)
    || ' ' || substr(NEW.starts_at, 9, 2) || '.' || substr(NEW.starts_at, 6, 2) || '.' || substr(NEW.starts_at, 1, 4)
    || ' ' || CAST(substr(NEW.starts_at, 9, 2) AS INTEGER) || '. '
    || (SELECT name FROM search_month WHERE number = substr(NEW.starts_at, 6, 2)) || ' ' || NEW.place
  FROM search_line WHERE id BETWEEN 2 << 40 AND (2 << 40) + 1099511627775;
END;
CREATE TRIGGER search_meeting_changed AFTER UPDATE OF committee_id, starts_at, place, deleted_at ON meeting
BEGIN
  DELETE FROM search_line WHERE subject_id = OLD.id AND NEW.deleted_at IS NOT NULL;
  INSERT INTO search_line (id, subject_id, part, text)
  SELECT coalesce(max(id), 2 << 40) + 1, NEW.id, 0, ''
  FROM search_line WHERE id BETWEEN 2 << 40 AND (2 << 40) + 1099511627775
  HAVING OLD.deleted_at IS NOT NULL AND NEW.deleted_at IS NULL;
  UPDATE search_line SET text = (SELECT name FROM committee WHERE id = NEW.committee_id) || ' '
    || substr(NEW.starts_at, 1, 10)
    || ' ' || substr(NEW.starts_at, 9, 2) || '.' || substr(NEW.starts_at, 6, 2) || '.' || substr(NEW.starts_at, 1, 4)
    || ' ' || CAST(substr(NEW.starts_at, 9, 2) AS INTEGER) || '. '
    || (SELECT name FROM search_month WHERE number = substr(NEW.starts_at, 6, 2)) || ' ' || NEW.place WHERE subject_id = NEW.id AND part = 0;
END;
CREATE TRIGGER search_meeting_gone AFTER DELETE ON meeting
BEGIN DELETE FROM search_line WHERE subject_id = OLD.id; END;

-- 3: attachment
INSERT INTO search_line (id, subject_id, part, text)
SELECT (3 << 40) + row_number() OVER (ORDER BY x.id), x.id, 0, x.title
FROM attachment x WHERE x.deleted_at IS NULL;
CREATE TRIGGER search_attachment_added AFTER INSERT ON attachment WHEN NEW.deleted_at IS NULL
BEGIN
  INSERT INTO search_line (id, subject_id, part, text)
  SELECT coalesce(max(id), 3 << 40) + 1, NEW.id, 0, NEW.title
  FROM search_line WHERE id BETWEEN 3 << 40 AND (3 << 40) + 1099511627775;
END;
CREATE TRIGGER search_attachment_changed AFTER UPDATE OF title, deleted_at ON attachment
BEGIN
  DELETE FROM search_line WHERE subject_id = OLD.id AND NEW.deleted_at IS NOT NULL;
  INSERT INTO search_line (id, subject_id, part, text)
  SELECT coalesce(max(id), 3 << 40) + 1, NEW.id, 0, ''
  FROM search_line WHERE id BETWEEN 3 << 40 AND (3 << 40) + 1099511627775
  HAVING OLD.deleted_at IS NOT NULL AND NEW.deleted_at IS NULL;
  UPDATE search_line SET text = NEW.title WHERE subject_id = NEW.id AND part = 0;
END;
CREATE TRIGGER search_attachment_gone AFTER DELETE ON attachment
BEGIN DELETE FROM search_line WHERE subject_id = OLD.id; END;

-- 4: entry
INSERT INTO search_line (id, subject_id, part, text)
SELECT (4 << 40) + row_number() OVER (ORDER BY x.id), x.id, 0, 'K-' || x.number || ' ' || x.title || ' ' || x.text
FROM entry x WHERE x.deleted_at IS NULL;
CREATE TRIGGER search_entry_added AFTER INSERT ON entry WHEN NEW.deleted_at IS NULL
BEGIN
  INSERT INTO search_line (id, subject_id, part, text)
  SELECT coalesce(max(id), 4 << 40) + 1, NEW.id, 0, 'K-' || NEW.number || ' ' || NEW.title || ' ' || NEW.text
  FROM search_line WHERE id BETWEEN 4 << 40 AND (4 << 40) + 1099511627775;
END;
CREATE TRIGGER search_entry_changed AFTER UPDATE OF title, text, deleted_at ON entry
BEGIN
  DELETE FROM search_line WHERE subject_id = OLD.id AND NEW.deleted_at IS NOT NULL;
  INSERT INTO search_line (id, subject_id, part, text)
  SELECT coalesce(max(id), 4 << 40) + 1, NEW.id, 0, ''
  FROM search_line WHERE id BETWEEN 4 << 40 AND (4 << 40) + 1099511627775
  HAVING OLD.deleted_at IS NOT NULL AND NEW.deleted_at IS NULL;
  UPDATE search_line SET text = 'K-' || NEW.number || ' ' || NEW.title || ' '
    || NEW.text WHERE subject_id = NEW.id AND part = 0;
END;
CREATE TRIGGER search_entry_gone AFTER DELETE ON entry
BEGIN DELETE FROM search_line WHERE subject_id = OLD.id; END;

-- 5: decision
INSERT INTO search_line (id, subject_id, part, text)
SELECT (5 << 40) + row_number() OVER (ORDER BY x.decision_id, x.number), x.decision_id, x.number, x.text
FROM decision_point x WHERE 1;
CREATE TRIGGER search_decision_added AFTER INSERT ON decision_point
BEGIN
  INSERT INTO search_line (id, subject_id, part, text)
  SELECT coalesce(max(id), 5 << 40) + 1, NEW.decision_id, NEW.number, NEW.text
  FROM search_line WHERE id BETWEEN 5 << 40 AND (5 << 40) + 1099511627775;
END;
-- 6: person
INSERT INTO search_line (id, subject_id, part, text)
SELECT (6 << 40) + row_number() OVER (ORDER BY x.id), x.id, 0, x.name || ' ' || x.role
FROM person x WHERE 1;
CREATE TRIGGER search_person_added AFTER INSERT ON person
BEGIN
  INSERT INTO search_line (id, subject_id, part, text)
  SELECT coalesce(max(id), 6 << 40) + 1, NEW.id, 0, NEW.name || ' ' || NEW.role
  FROM search_line WHERE id BETWEEN 6 << 40 AND (6 << 40) + 1099511627775;
END;
CREATE TRIGGER search_person_changed AFTER UPDATE OF name, role ON person
BEGIN
  UPDATE search_line SET text = NEW.name || ' ' || NEW.role WHERE subject_id = NEW.id AND part = 0;
END;
CREATE TRIGGER search_person_gone AFTER DELETE ON person
BEGIN DELETE FROM search_line WHERE subject_id = OLD.id; END;

-- 7: committee
INSERT INTO search_line (id, subject_id, part, text)
SELECT (7 << 40) + row_number() OVER (ORDER BY x.id), x.id, 0, x.name
FROM committee x WHERE 1;
CREATE TRIGGER search_committee_added AFTER INSERT ON committee
BEGIN
  INSERT INTO search_line (id, subject_id, part, text)
  SELECT coalesce(max(id), 7 << 40) + 1, NEW.id, 0, NEW.name
  FROM search_line WHERE id BETWEEN 7 << 40 AND (7 << 40) + 1099511627775;
END;
CREATE TRIGGER search_committee_changed AFTER UPDATE OF name ON committee
BEGIN
  UPDATE search_line SET text = NEW.name WHERE subject_id = NEW.id AND part = 0;
  UPDATE search_line SET text = (SELECT NEW.name || substr(text, length(OLD.name) + 1))
  WHERE subject_id IN (SELECT id FROM meeting WHERE committee_id = NEW.id);
END;
CREATE TRIGGER search_committee_gone AFTER DELETE ON committee
BEGIN DELETE FROM search_line WHERE subject_id = OLD.id; END;
