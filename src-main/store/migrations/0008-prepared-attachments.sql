-- What intake made of an attachment so that packets are put together by copying (typeset/prepare). It says nothing that
-- the attachment's own bytes do not say, and may be thrown away and made anew at any time.

CREATE TABLE prepared_attachment (
  blob_sha256 TEXT PRIMARY KEY REFERENCES blob (sha256) ON DELETE CASCADE,
  -- of the form; what an older program made is made anew
  version INTEGER NOT NULL CHECK (version > 0),
  -- of the form's own bytes: a packet is made of nothing that has changed on the disk
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  bytes BLOB NOT NULL CHECK (length(bytes) > 0)
) STRICT;
