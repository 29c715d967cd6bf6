import {
  ArchiveIcon,
  ArrowUndoIcon,
  BulletListIcon,
  CheckmarkCircleIcon,
  GavelIcon,
  HourglassIcon,
  MegaphoneIcon,
  PencilIcon,
  TasklistIcon,
  XMarkIcon,
} from '@navikt/aksel-icons'
import type { CaseState } from '#shared/domain/case/case.ts'
import { caseStateWords } from '#shared/text/screen/codes.ts'
import { useText } from '../api/language.ts'
import { Tag } from '../ui/tag.tsx'
import type { Icon, Tone } from '../ui/tag.tsx'

const looks: Readonly<Record<CaseState, readonly [Tone, Icon]>> = {
  draft: ['neutral', PencilIcon],
  professionalReview: ['info', TasklistIcon],
  approvedByChiefExecutive: ['info', CheckmarkCircleIcon],
  onAgendaFirst: ['accent', BulletListIcon],
  sentToHearing: ['warning', MegaphoneIcon],
  postponed: ['warning', HourglassIcon],
  returned: ['warning', ArrowUndoIcon],
  rejected: ['danger', XMarkIcon],
  hearing: ['warning', MegaphoneIcon],
  hearingClosed: ['warning', MegaphoneIcon],
  inputsAssessed: ['info', TasklistIcon],
  approvedForSecond: ['info', CheckmarkCircleIcon],
  onAgendaSecond: ['accent', BulletListIcon],
  recommended: ['accent', GavelIcon],
  onAgendaCouncil: ['accent', BulletListIcon],
  adopted: ['success', GavelIcon],
  implementing: ['success', CheckmarkCircleIcon],
  archived: ['neutral', ArchiveIcon],
}

/** Where a case stands: icon and word; the colour only helps. */
export function CaseStateTag({ state }: { readonly state: CaseState }): React.JSX.Element {
  const words = useText(caseStateWords)
  const [tone, icon] = looks[state]
  return (
    <Tag tone={tone} icon={icon}>
      {words[state]}
    </Tag>
  )
}
