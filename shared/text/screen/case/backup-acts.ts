import { inAllLanguages } from '../words.ts'

/** What happened to the backups of a workspace, by action of the audit trail. */
export const backupActs = inAllLanguages({
  nb: {
    'backup.made': 'Sikkerhetskopi tatt',
    'backup.failed': 'Sikkerhetskopi mislyktes',
    'backup.restored': 'Arbeidsområdet gjenopprettet',
  },
  nn: {
    'backup.made': 'Tryggingskopi teken',
    'backup.failed': 'Tryggingskopi mislukkast',
    'backup.restored': 'Arbeidsområdet gjenoppretta',
  },
  en: {
    'backup.made': 'Backup made',
    'backup.failed': 'Backup failed',
    'backup.restored': 'Workspace restored',
  },
})
