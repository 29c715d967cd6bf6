-- Why a paper that was sent got another version, and why an item was taken off an agenda that was sent: both are
-- printed on the page of changes, for those who may read the item.

ALTER TABLE paper ADD COLUMN correction_reason TEXT CHECK (correction_reason <> '');
-- The reason goes into the hash of a frozen paper, so it stays as sent too.
CREATE TRIGGER paper_reason_frozen_stays BEFORE UPDATE OF correction_reason ON paper WHEN OLD.state = 'frozen'
BEGIN SELECT raise(ABORT, 'paper.frozen'); END;

ALTER TABLE agenda_item ADD COLUMN withdrawn_reason TEXT NOT NULL DEFAULT '';
