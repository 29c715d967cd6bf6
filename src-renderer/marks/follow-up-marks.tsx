import {
  CheckmarkCircleIcon,
  CircleIcon,
  ClockDashedIcon,
  ExclamationmarkTriangleIcon,
  GavelIcon,
  PencilIcon,
  PersonCrossIcon,
  ScissorsIcon,
  XMarkOctagonIcon,
} from '@navikt/aksel-icons'
import type { DecisionState, FollowUpState } from '#shared/domain/decision/decision.ts'
import { decisionsWords } from '#shared/text/screen/case/material.ts'
import { followUpScreen } from '#shared/text/screen/follow-ups/words.ts'
import { useText } from '../api/language.ts'
import { Tag } from '../ui/tag.tsx'
import type { Icon, Tone } from '../ui/tag.tsx'

const looks: Readonly<Record<FollowUpState, readonly [Tone, Icon]>> = {
  open: ['neutral', CircleIcon],
  inProgress: ['info', ClockDashedIcon],
  done: ['success', CheckmarkCircleIcon],
  cancelled: ['neutral', XMarkOctagonIcon],
}

/** Where a task stands: icon and word; the colour only helps. */
export function FollowUpStateTag({ state }: { readonly state: FollowUpState }): React.JSX.Element {
  const text = useText(followUpScreen)
  const [tone, icon] = looks[state]
  return (
    <Tag tone={tone} icon={icon}>
      {text.states[state]}
    </Tag>
  )
}

export function OverdueTag(): React.JSX.Element {
  const text = useText(followUpScreen)
  return (
    <Tag tone="danger" icon={ExclamationmarkTriangleIcon}>
      {text.overdue}
    </Tag>
  )
}

/** Nobody carries it: no owner, or one who has left. */
export function OrphanedTag(): React.JSX.Element {
  const text = useText(followUpScreen)
  return (
    <Tag tone="warning" icon={PersonCrossIcon}>
      {text.orphaned}
    </Tag>
  )
}

const decisionLooks: Readonly<Record<DecisionState, readonly [Tone, Icon]>> = {
  made: ['accent', GavelIcon],
  legalityReviewRequested: ['warning', ExclamationmarkTriangleIcon],
  implementing: ['info', ClockDashedIcon],
  done: ['success', CheckmarkCircleIcon],
  changed: ['neutral', PencilIcon],
  repealed: ['neutral', ScissorsIcon],
}

/** Where a decision stands. */
export function DecisionStateTag({ state }: { readonly state: DecisionState }): React.JSX.Element {
  const text = useText(decisionsWords)
  const [tone, icon] = decisionLooks[state]
  return (
    <Tag tone={tone} icon={icon}>
      {text.states[state]}
    </Tag>
  )
}
