import type { Language } from '#shared/domain/municipality/municipality.ts'
import { useRead } from '../../../api/hooks.ts'

/** The language in which the municipality's documents are written, whatever the screens speak. */
export function useDocumentLanguage(): Language {
  return useRead('municipality.get', {}).data?.language ?? 'nb'
}
