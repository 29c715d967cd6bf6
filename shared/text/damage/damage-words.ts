/** What tables hold, as an officer calls it; the rest is told by its own name. */
const tables: Readonly<Record<string, string>> = {
  case_file: 'saker',
  paper: 'saksframlegg',
  paper_section: 'avsnitt i saksframlegg',
  paper_block: 'avsnitt med tekst',
  paper_update: 'skrevne endringer',
  attachment: 'vedlegg',
  blob: 'filer',
  prepared_attachment: 'klargjorte vedlegg',
  meeting: 'møter',
  agenda_item: 'saker på sakslister',
  agenda_edition: 'utsendte sakslister',
  decision: 'vedtak',
  hearing: 'høringer',
  hearing_input: 'innspill',
  entry: 'kunnskap',
  source: 'kilder',
  person: 'personer',
  committee: 'utvalg',
  audit_event: 'linjer i hendelsesloggen',
  issued_packet: 'utsendte pakker',
}

/** «saksframlegg», or a table's own name where officers have none for it. */
export const tableWord = (table: string): string => tables[table] ?? `opplysninger (${table})`
