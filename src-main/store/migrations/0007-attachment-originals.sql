-- A picture or a Word document goes into a packet as the PDF made of it; the file as it came is kept beside,
-- for whoever must show what was received. NULL where the PDF is the file as it came.

ALTER TABLE attachment ADD COLUMN original_blob TEXT REFERENCES blob (sha256);
CREATE INDEX attachment_original ON attachment (original_blob) WHERE original_blob IS NOT NULL;
-- What was sent out with a frozen paper stays as sent, and so does what it was made of.
CREATE TRIGGER attachment_original_sent_stays BEFORE UPDATE OF original_blob ON attachment
WHEN (SELECT state FROM paper WHERE id = OLD.paper_id) = 'frozen' AND NEW.original_blob IS NOT OLD.original_blob
BEGIN SELECT raise(ABORT, 'attachment.sent'); END;
