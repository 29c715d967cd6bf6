import type { HearingInput, InputPoint, SenderKind } from '#shared/domain/hearing/hearing.ts'
import type { Theme } from '#shared/domain/knowledge/knowledge.ts'
import type { CaseId } from '#shared/ids.ts'
import { saveHearing, saveInput } from '#main/store/hearings.ts'
import { saveTheme } from '#main/store/knowledge.ts'
import type { Database } from '#main/store/rows.ts'
import { aHearing, anInput, aPoint, aTheme, newId } from './builders.ts'

const kinds: readonly SenderKind[] = ['privatePerson', 'organisation', 'business', 'council', 'publicBody']
const names = ['Kultur', 'Teknologi', 'Tillit', 'Samarbeid']
const saids = [
  'Kommunen må ha et tilbud til dem som ikke bruker digitale tjenester, også etter at servicetorget er flyttet.',
  'Planen sier for lite om hvem som har ansvar for opplæringen av ansatte i helse og omsorg.',
  'Vi støtter målene, men ber om at tidsplanen for fibernettet i Nordvik blir bindende.',
]

export type LongHearing = {
  readonly themes: readonly Theme[]
  readonly inputs: readonly HearingInput[]
}

/**
 * A hearing with as many inputs as a case may get, each with points that nobody has answered but the first of every
 * `answered` inputs; the last input has no points where `undivided` says so.
 */
export function saveLongHearing(
  db: Database,
  file: CaseId,
  {
    inputs: count = 3,
    points: each = 3,
    answered = 0,
    undivided = false,
    closesOn = '2021-03-15',
  }: {
    readonly inputs?: number
    readonly points?: number
    readonly answered?: number
    readonly undivided?: boolean
    readonly closesOn?: string
  } = {},
): LongHearing {
  const themes = names.map((name, index) => aTheme({ case: file, number: index + 1, name, id: newId() }))
  const hearing = aHearing({ case: file, closesOn })
  const pointOf = (input: number, index: number): InputPoint => {
    const isAnswered = answered > 0 && input % answered === 0 && index === 0
    return aPoint({
      theme: isAnswered ? (themes[input % names.length]?.id ?? null) : null,
      number: index + 1,
      text: `${saids[(input + index) % saids.length] ?? ''} (${String(input + 1)}.${String(index + 1)})`,
      assessment: isAnswered ? 'Kommunedirektøren er enig, og foreslår at dette tas inn.' : '',
      conclusion: isAnswered ? 'followed' : null,
      change: isAnswered ? 'Nytt tiltak i handlingsdelen.' : '',
    })
  }
  const inputs = Array.from({ length: count }, (_, index) => {
    const points =
      undivided && index === count - 1 ? [] : Array.from({ length: each }, (__, at) => pointOf(index, at))
    const said = points.length === 0 ? saids : points.map(({ text }) => text)
    return anInput({
      hearing: hearing.id,
      number: index + 1,
      sender: `Avsender ${String(index + 1)}`,
      senderKind: kinds[index % kinds.length] ?? 'council',
      text: ['Hei,', ...said, 'Med vennlig hilsen\nAvsenderen'].join('\n\n'),
      summary: `Innspill ${String(index + 1)} om planen.`,
      points,
    })
  })
  db.transaction(() => {
    for (const theme of themes) saveTheme(db, theme)
    saveHearing(db, hearing)
    for (const input of inputs) saveInput(db, input)
  })()
  return { themes, inputs }
}
