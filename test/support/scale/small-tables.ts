/** Tables that a municipality has whatever its years leave behind: they may be read whole. All others grow. */
export const smallTables: ReadonlySet<string> = new Set([
  // who and what there is
  'municipality',
  'person',
  'person_departure',
  'committee',
  'membership',
  'numbering_pattern',
  'template',
  'template_section',
  'deadline_rules',
  'retention_rules',
  // one row, while a sweep is owed
  'erasure_sweep',
  'municipal_word',
  'workspace_setting',
  'search_month',
  // a body's numbers of a year: ten rows a year
  'counter',
  // forty a year
  'meeting',
])
