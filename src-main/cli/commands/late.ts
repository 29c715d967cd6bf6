import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { ItemKind } from '#shared/domain/meeting/meeting.ts'
import { addLateItem } from '../../actions/correction/add-late-item.ts'
import type { LateItem } from '../../actions/correction/add-late-item.ts'
import { findCaseByWord, findMeetingByWord } from '../../actions/find-subject.ts'
import type { Command, Invocation } from '../command.ts'
import { textSource } from '../text-source.ts'
import { withStore } from '../workspace.ts'
import { actingNow } from './correct.ts'

export const late: Command = {
  name: 'late',
  args: 'MØTE SAK',
  argCount: [2, 2],
  summary: 'setter en ettersendt sak på en saksliste som er sendt',
  details: [
    'Har saken et godkjent saksframlegg til utvalget, settes det på sakslisten. Ellers gis det med --from: en tekst med «# Avsnitt» over hvert avsnitt (se «saksklar help text»), eller et Word-dokument med avsnittenes navn som overskrifter. Da opprettes saken, med saksframlegget som godkjent.',
    'Saken får nummer og blir sendt med «saksklar supplement». Vedlegg legges til før det med «saksklar attach».',
  ],
  options: [
    { name: 'from', value: 'FIL', summary: 'saksframlegget (MD, TXT, DOCX)' },
    { name: 'title', value: 'TITTEL', summary: 'sakens tittel, sammen med --from (ellers Word-dokumentets)' },
    { name: 'officer', value: 'HVEM', summary: 'saksbehandlerens navn eller stilling, sammen med --from' },
    { name: 'archive-code', value: 'KODE', summary: 'arkivkoden, sammen med --from' },
    {
      name: 'kind',
      value: 'SLAG',
      choices: ['PS', 'RS', 'OS', 'FO', 'DS'],
      summary: 'slag av sak, ellers PS',
    },
    { name: 'before', value: 'NUMMER', summary: 'saken den skal stå foran (ellers sist)' },
  ],
  examples: [
    'late formannskapet/2021-05-26 21/00719',
    'late formannskapet/2021-05-26 21/00801 --from bru.docx --title "Stengt bru" --officer "Planlegger"',
  ],
  run: async (invocation) => {
    const item = await lateFrom(invocation)
    if (isRefusal(item)) return item
    const { args, options, output } = invocation
    return withStore(options, false, async (store) => {
      const meeting = findMeetingByWord(store.db, args[0] ?? '')
      if (isRefusal(meeting)) return meeting
      const word = args[1] ?? ''
      const found = findCaseByWord(store.db, word)
      if (isRefusal(found) && (found.code !== 'case.unknown' || item.write === undefined)) return found
      const file = isRefusal(found) ? word : found
      const added = addLateItem(store, meeting, file, item, actingNow(store.db, 'saksklar late'))
      if (isRefusal(added)) return added
      output.line(
        `${added.case} «${added.title}» står på sakslisten som nr. ${added.position}, uten saksnummer ennå.`,
      )
      output.line('  Send den med «saksklar supplement».')
      return { result: added }
    })
  },
}

async function lateFrom({ options, output, signal }: Invocation): Promise<LateItem | Refusal> {
  const place = { kind: (options.get('kind') ?? 'PS') as ItemKind, before: options.get('before') ?? null }
  const path = options.get('from')
  if (path === undefined) {
    const lone = ['title', 'officer', 'archive-code'].find((option) => options.has(option))
    return lone === undefined ? place : refuse('usage.together', { option: `--${lone}`, other: '--from' })
  }
  const officer = options.get('officer')
  if (officer === undefined) return refuse('usage.together', { option: '--from', other: '--officer' })
  const source = await textSource(path, true, output, signal)
  if (isRefusal(source)) return source
  const title = options.get('title') ?? source.title
  if (title === null) return refuse('usage.together', { option: '--from', other: '--title' })
  return { ...place, write: { source, title, officer, archiveCode: options.get('archive-code') ?? '' } }
}
