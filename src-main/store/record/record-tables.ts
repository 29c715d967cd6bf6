/** A table of record: any change of its rows without an event shows. */
export type RecordTable = {
  /** Columns that make up the unit which is sealed as one; the primary key where it is not given. */
  readonly unit?: readonly string[]
  /** Holds what persons may demand to have deleted: sealed with a salt that goes with the row. */
  readonly personal?: true
  /** A column of bytes that another column names by SHA-256: held against that, and not part of the seal. */
  readonly content?: { readonly column: string; readonly sha256: string }
  /** Rows are of record only where this column holds something. */
  readonly once?: string
}

const own: RecordTable = {}
const personal: RecordTable = { personal: true }
const ofVote: RecordTable = { unit: ['vote_id'] }

/** Every table of record. A test holds this list and `outsideRecord` against the schema. */
export const recordTables: Readonly<Record<string, RecordTable>> = {
  agenda_edition: own,
  agenda_edition_item: { unit: ['edition_id'] },
  agenda_item: own,
  attachment: own,
  attendance: { unit: ['meeting_id'] },
  ballot: ofVote,
  // what a citation pins when its paper is frozen
  block_citation: { unit: ['paper_id'], once: 'entry_version' },
  blob: { content: { column: 'bytes', sha256: 'sha256' } },
  case_event: own,
  case_exchange: personal,
  case_file: own,
  change_cause: { unit: ['paper_id'] },
  committee: own,
  council_statement: personal,
  counter: own,
  deadline_rules: own,
  decision: own,
  decision_link: own,
  decision_point: { unit: ['decision_id'] },
  disclosure: own,
  door_closing: own,
  entry: own,
  entry_link: { unit: ['entry_id'] },
  entry_series: { unit: ['entry_id'] },
  entry_source: { unit: ['entry_id'] },
  entry_version: own,
  erased_input: own,
  erasure: own,
  follow_up: own,
  follow_up_evidence: own,
  follow_up_log: own,
  hearing: own,
  hearing_contact: personal,
  hearing_import: personal,
  hearing_input: personal,
  hearing_input_file: { unit: ['input_id'], personal: true },
  hearing_party: { unit: ['hearing_id'], personal: true },
  hearing_retention: own,
  impediment: own,
  input_point: personal,
  input_point_block: { unit: ['point_id'] },
  input_twin: personal,
  issued_packet: own,
  item_demand: { unit: ['item_id'] },
  item_off_agenda: own,
  item_session: own,
  knowledge_import: own,
  knowledge_limit: own,
  late_objection: { unit: ['item_id'] },
  late_question: own,
  legality_review: own,
  legality_review_member: { unit: ['review_id'] },
  meeting: own,
  meeting_session: own,
  membership: own,
  milestone: own,
  minutes: own,
  minutes_addendum: own,
  minutes_edition: { content: { column: 'file', sha256: 'sha256' } },
  minutes_release: own,
  minutes_signatory: { unit: ['meeting_id'] },
  motion: own,
  municipal_word: own,
  municipality: own,
  new_hearing_assessment: own,
  numbering_pattern: own,
  paper: own,
  person: own,
  person_departure: own,
  presentation: own,
  printed_number: own,
  reading: own,
  retention_rules: own,
  session_step: own,
  short_notice: own,
  source: own,
  statement_for_minutes: own,
  template: own,
  template_section: { unit: ['template_id'] },
  theme: own,
  voided_packet: own,
  vote: own,
  vote_candidate: ofVote,
  vote_option: ofVote,
  workspace_setting: own,
}

/** Why a table is not of record itself. */
export type OutsideRecord =
  /** The trail and its seals: held by the chain. */
  | 'chain'
  /** Sealed through `paper.frozen_hash` as soon as somebody was sent it. */
  | 'frozenHash'
  /** A text while it is written, and what is said about it meanwhile. */
  | 'draft'
  /** Made of other rows, and may be thrown away. */
  | 'derived'
  /** What this machine has to know to do its work. */
  | 'running'

export const outsideRecord: Readonly<Record<string, OutsideRecord>> = {
  audit_event: 'chain',
  record_seal: 'chain',
  record_salt: 'chain',
  paper_section: 'frozenHash',
  paper_block: 'frozenHash',
  paper_text: 'draft',
  paper_update: 'draft',
  paper_version: 'draft',
  comment: 'draft',
  comment_thread: 'draft',
  citation_mark: 'derived',
  prepared_attachment: 'derived',
  search_month: 'derived',
  erasure_sweep: 'running',
  operation: 'running',
  packet_file: 'running',
}

/** Tables of the search: made of other rows by triggers. */
export const isSearchTable = (name: string): boolean => name.startsWith('search_')
