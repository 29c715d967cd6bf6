-- The navigation says how much lies in the bin, and the bin lists it: without reading 60,000 attachments that
-- do not lie there.

CREATE INDEX case_file_binned ON case_file (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX meeting_binned ON meeting (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX attachment_binned ON attachment (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX milestone_binned ON milestone (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX entry_binned ON entry (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX source_binned ON source (deleted_at) WHERE deleted_at IS NOT NULL;
