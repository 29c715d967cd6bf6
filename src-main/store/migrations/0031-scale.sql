-- What is listed, counted and narrowed over twenty years: the store sorts and searches, and no list reads whole tables.

-- Tasks as case_file has it (0011): keys are generated, so that no code can forget them.
ALTER TABLE follow_up ADD COLUMN fold TEXT GENERATED ALWAYS AS (
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    task || char(10) || responsible || char(10) || report_to, 'Æ', '{a'), 'æ', '{a'), 'Ä', '{a'), 'ä', '{a'), 'Ø', '{b'), 'ø', '{b'),
    'Ö', '{b'), 'ö', '{b'), 'Å', '{c'), 'å', '{c'), 'É', 'e'), 'é', 'e'))) VIRTUAL;
ALTER TABLE follow_up ADD COLUMN task_key TEXT GENERATED ALWAYS AS (
  replace(lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    task, 'Æ', '{a'), 'æ', '{a'), 'Ä', '{a'), 'ä', '{a'), 'Ø', '{b'), 'ø', '{b'),
    'Ö', '{b'), 'ö', '{b'), 'Å', '{c'), 'å', '{c'), 'É', 'e'), 'é', 'e')), 'aa', '{c')) VIRTUAL;
ALTER TABLE follow_up ADD COLUMN due_key TEXT GENERATED ALWAYS AS (coalesce(due, '9999')) VIRTUAL;
CREATE INDEX follow_up_fold ON follow_up (fold, id);
CREATE INDEX follow_up_by_due ON follow_up (due_key, id);
CREATE INDEX follow_up_by_task ON follow_up (task_key, due_key, id);
CREATE INDEX follow_up_by_state ON follow_up (state, due_key, id);
DROP INDEX follow_up_state;

CREATE INDEX decision_made ON decision (made_on, id);
CREATE INDEX decision_by_state ON decision (state, made_on, id);

-- Cases under way: a few hundred, whatever lies in the archive.
CREATE INDEX case_file_open ON case_file (updated_at, id)
  WHERE deleted_at IS NULL AND state NOT IN ('rejected', 'archived');
-- Numbers are never used twice, those of cases in the bin neither.
CREATE INDEX case_file_numbers ON case_file (number_year, number_sequence, case_number);
-- Every edition of a meeting; the unique index knows only those that stand.
CREATE INDEX agenda_edition_meeting ON agenda_edition (meeting_id, issued_at);
-- Which sections of a template have text in some paper.
CREATE INDEX paper_section_key ON paper_section (key);
-- How a party voted begins from who sat for it.
CREATE INDEX attendance_party ON attendance (party, meeting_id, person_id);
-- A disclosure that goes is looked for in all that it could be of.
CREATE INDEX case_file_disclosure ON case_file (disclosure_id) WHERE disclosure_id IS NOT NULL;
CREATE INDEX paper_disclosure ON paper (disclosure_id) WHERE disclosure_id IS NOT NULL;
CREATE INDEX attachment_disclosure ON attachment (disclosure_id) WHERE disclosure_id IS NOT NULL;
CREATE INDEX source_disclosure ON source (disclosure_id) WHERE disclosure_id IS NOT NULL;
CREATE INDEX hearing_input_disclosure ON hearing_input (disclosure_id) WHERE disclosure_id IS NOT NULL;
CREATE INDEX agenda_item_disclosure ON agenda_item (disclosure_id) WHERE disclosure_id IS NOT NULL;
