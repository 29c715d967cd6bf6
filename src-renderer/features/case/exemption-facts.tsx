import { printBasis } from '#shared/domain/disclosure/check.ts'
import type { DisclosureEdit } from '#shared/contract/case.ts'
import { isRefusal } from '#shared/refusal.ts'
import { factsWords } from '#shared/text/screen/case/facts.ts'
import { useRead } from '../../api/hooks.ts'
import { useLanguage, useText } from '../../api/language.ts'
import { useFormat } from '../../ui/format.ts'
import { Facts } from '../../ui/panel.tsx'

/** An exemption as it stands: the ground as printed, what the public reads, why, until when. */
export function ExemptionFacts({ disclosure }: { readonly disclosure: DisclosureEdit }): React.JSX.Element {
  const text = useText(factsWords)
  const format = useFormat()
  const language = useLanguage()
  const today = useRead('case.choices', {}).data?.today ?? '2026-01-01'
  const printed = printBasis(disclosure, language === 'nn' ? 'nn' : 'nb', today)
  return (
    <Facts
      rows={[
        { label: text.ground, value: isRefusal(printed) ? disclosure.basis : printed },
        { label: text.publicTitle, value: disclosure.publicTitle },
        { label: text.reason, value: disclosure.reason },
        ...(disclosure.until === null
          ? []
          : [{ label: text.until, value: format.day(disclosure.until, 'long') }]),
      ]}
    />
  )
}
