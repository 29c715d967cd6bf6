-- Pages within which a paper of a template should keep. The municipality's own limit (municipality.page_budget) is for
-- a whole packet, and says nothing of one paper.

ALTER TABLE template ADD COLUMN page_budget INTEGER CHECK (page_budget > 0);
