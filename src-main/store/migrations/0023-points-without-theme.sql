-- A point of an input may lack a theme until it is assessed: imported ones, and those of cases without themes. SQLite
-- takes NOT NULL off a column only by building the table anew. Foreign keys are off meanwhile (migrate.ts), so that
-- input_point_block keeps its rows; what 0020 hung on the table goes with it, and is hung on the new one.

CREATE TABLE input_point_new (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  input_id TEXT NOT NULL REFERENCES hearing_input (id) ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number > 0),
  theme_id TEXT REFERENCES theme (id),
  text TEXT NOT NULL,
  assessment TEXT NOT NULL,
  conclusion TEXT CHECK (conclusion IN ('followed', 'partly', 'notFollowed', 'noted')),
  change TEXT NOT NULL,
  UNIQUE (input_id, number)
) STRICT;
INSERT INTO input_point_new (id, input_id, number, theme_id, text, assessment, conclusion, change)
SELECT id, input_id, number, theme_id, text, assessment, conclusion, change FROM input_point;
DROP TABLE input_point;
ALTER TABLE input_point_new RENAME TO input_point;
CREATE INDEX input_point_theme ON input_point (theme_id);

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
