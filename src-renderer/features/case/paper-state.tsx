import { PadlockLockedIcon } from '@navikt/aksel-icons'
import type { PaperHead } from '#shared/contract/case.ts'
import { papersWords } from '#shared/text/screen/case/papers.ts'
import { useText } from '../../api/language.ts'
import { Tag } from '../../ui/tag.tsx'

/** Whether a paper may still be written in. */
export function PaperState({ state }: { readonly state: PaperHead['state'] }): React.JSX.Element {
  const text = useText(papersWords)
  const tone = { draft: 'neutral', approved: 'success', frozen: 'info' } as const
  return state === 'frozen' ? (
    <Tag tone={tone[state]} icon={PadlockLockedIcon}>
      {text.states[state]}
    </Tag>
  ) : (
    <Tag tone={tone[state]}>{text.states[state]}</Tag>
  )
}
