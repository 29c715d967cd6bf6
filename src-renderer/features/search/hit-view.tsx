import {
  BooksIcon,
  CalendarIcon,
  FolderIcon,
  GavelIcon,
  PaperclipIcon,
  PersonGroupIcon,
  PersonIcon,
} from '@navikt/aksel-icons'
import type { Hit } from '#shared/contract/overview.ts'
import { caseStateWords } from '#shared/text/screen/codes.ts'
import { meetingStateWords } from '#shared/text/screen/meeting-codes.ts'
import { searchWords } from '#shared/text/screen/search.ts'
import { useText } from '../../api/language.ts'
import { ExemptTag } from '../../marks/exempt-tag.tsx'
import { useFormat } from '../../ui/format.ts'
import type { Icon } from '../../ui/tag.tsx'

const icons: Readonly<Record<Hit['kind'], Icon>> = {
  case: FolderIcon,
  meeting: CalendarIcon,
  attachment: PaperclipIcon,
  entry: BooksIcon,
  decision: GavelIcon,
  person: PersonIcon,
  committee: PersonGroupIcon,
}

const tabs: Partial<Readonly<Record<Hit['kind'], string>>> = {
  attachment: 'vedlegg',
  entry: 'kunnskap',
  decision: 'vedtak',
}

/** Where a hit leads. */
export function hrefOf(hit: Hit): string {
  if (hit.meeting !== null) return `/moter/${hit.meeting}`
  if (hit.kind === 'person') return '/innstillinger/personer'
  if (hit.kind === 'committee') return '/innstillinger/utvalg'
  const tab = tabs[hit.kind]
  return `/saker/${hit.case?.id ?? hit.id}${tab === undefined ? '' : `/${tab}`}`
}

/** A hit on one line and what stands around it on another. */
export function HitView({ hit }: { readonly hit: Hit }): React.JSX.Element {
  const Sign = icons[hit.kind]
  return (
    <>
      <Sign aria-hidden className="hit-icon" />
      <span className="hit-text">
        <span className="hit-title">{hit.title}</span>
        <span className="hit-around">{useAround(hit)}</span>
      </span>
      {hit.exempt && <ExemptTag />}
    </>
  )
}

function useAround({ kind, number, state, date, note, case: file }: Hit): string {
  const text = useText(searchWords)
  const caseStates: Readonly<Record<string, string>> = useText(caseStateWords)
  const meetingStates: Readonly<Record<string, string>> = useText(meetingStateWords)
  const format = useFormat()
  const stateWord = state === null ? '' : ((kind === 'meeting' ? meetingStates : caseStates)[state] ?? '')
  const day = date === null ? '' : format.day(date)
  const of = file === null ? '' : `${file.caseNumber} ${file.title}`
  const parts: Readonly<Record<Hit['kind'], readonly string[]>> = {
    case: [number, stateWord, note],
    meeting: [day, stateWord],
    attachment: [of],
    entry: [number, of],
    decision: [text.point(number), note, day, of],
    person: [note],
    committee: [],
  }
  return parts[kind].filter((part) => part !== '').join(' · ')
}
