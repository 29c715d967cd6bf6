-- Accounts of packets that were made: what a file said when it left, known again by its SHA-256. The file
-- itself is not kept: the same store makes the same bytes.

CREATE TABLE issued_packet (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  audience TEXT NOT NULL CHECK (audience IN ('members', 'public')),
  -- a whole packet, or a supplement that holds only what is new
  kind TEXT NOT NULL CHECK (kind IN ('packet', 'supplement')),
  -- the agenda's version; 0 for a draft that was never sent
  edition INTEGER NOT NULL CHECK (edition >= 0),
  made_at TEXT NOT NULL CHECK (made_at <> ''),
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  pages INTEGER NOT NULL CHECK (pages > 0),
  report TEXT NOT NULL CHECK (json_valid(report)),
  proof TEXT NOT NULL CHECK (json_valid(proof)),
  -- where the audit trail ended when the account was stored
  audit_sequence INTEGER NOT NULL CHECK (audit_sequence >= 0),
  audit_hash TEXT NOT NULL CHECK (length(audit_hash) = 64)
) STRICT;
CREATE INDEX issued_packet_meeting ON issued_packet (meeting_id, audience, edition);
CREATE TRIGGER issued_packet_stays BEFORE UPDATE ON issued_packet
BEGIN SELECT raise(ABORT, 'issuedPacket.neverChanges'); END;
CREATE TRIGGER issued_packet_never_goes BEFORE DELETE ON issued_packet
BEGIN SELECT raise(ABORT, 'issuedPacket.neverChanges'); END;
