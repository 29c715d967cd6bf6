-- The list of cases is sorted and searched in the store: 6,000 cases must answer within 50 ms.
-- Keys are generated, so that no code can forget them. `{` follows `z`: æ, ø and å sort last, as in Norwegian,
-- and `aa` sorts as å. `fold` is what typed words are looked for in; lower() knows ASCII only.

ALTER TABLE case_file ADD COLUMN number_year INTEGER GENERATED ALWAYS AS (
  CASE
    WHEN instr(case_number, '/') < 2 OR substr(case_number, 1, instr(case_number, '/') - 1) GLOB '*[^0-9]*' THEN 0
    WHEN instr(case_number, '/') > 3 THEN CAST(substr(case_number, 1, instr(case_number, '/') - 1) AS INTEGER)
    WHEN CAST(substr(case_number, 1, instr(case_number, '/') - 1) AS INTEGER) < 70
      THEN 2000 + CAST(substr(case_number, 1, instr(case_number, '/') - 1) AS INTEGER)
    ELSE 1900 + CAST(substr(case_number, 1, instr(case_number, '/') - 1) AS INTEGER)
  END) VIRTUAL;
ALTER TABLE case_file ADD COLUMN number_sequence INTEGER GENERATED ALWAYS AS (
  CASE WHEN substr(case_number, instr(case_number, '/') + 1) GLOB '[0-9]*'
    THEN CAST(substr(case_number, instr(case_number, '/') + 1) AS INTEGER) ELSE 0 END) VIRTUAL;
ALTER TABLE case_file ADD COLUMN fold TEXT GENERATED ALWAYS AS (
  lower(case_number || ' ' || replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    replace(replace(title, 'Æ', '{a'), 'æ', '{a'), 'Ä', '{a'), 'ä', '{a'), 'Ø', '{b'), 'ø', '{b'),
    'Ö', '{b'), 'ö', '{b'), 'Å', '{c'), 'å', '{c'), 'É', 'e'), 'é', 'e'))) VIRTUAL;
ALTER TABLE case_file ADD COLUMN title_key TEXT GENERATED ALWAYS AS (
  replace(substr(fold, length(case_number) + 2), 'aa', '{c')) VIRTUAL;
ALTER TABLE person ADD COLUMN name_key TEXT GENERATED ALWAYS AS (
  replace(lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    name, 'Æ', '{a'), 'æ', '{a'), 'Ä', '{a'), 'ä', '{a'), 'Ø', '{b'), 'ø', '{b'),
    'Ö', '{b'), 'ö', '{b'), 'Å', '{c'), 'å', '{c'), 'É', 'e'), 'é', 'e')), 'aa', '{c')) VIRTUAL;

CREATE INDEX case_file_by_number ON case_file (number_year, number_sequence, case_number, id)
  WHERE deleted_at IS NULL;
CREATE INDEX case_file_by_title ON case_file (title_key, number_year, number_sequence, case_number, id)
  WHERE deleted_at IS NULL;
CREATE INDEX case_file_by_change ON case_file (updated_at, number_year, number_sequence, case_number, id)
  WHERE deleted_at IS NULL;
CREATE INDEX theme_name ON theme (name, case_id);
CREATE INDEX reading_case_committee ON reading (case_id, committee_id);
