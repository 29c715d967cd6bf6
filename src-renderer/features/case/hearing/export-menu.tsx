import { useCallback } from 'react'
import { GlobeIcon, PersonEnvelopeIcon, TableIcon } from '@navikt/aksel-icons'
import type { Output } from '#shared/contract/index.ts'
import type { HearingId } from '#shared/ids.ts'
import { hearingWords } from '#shared/text/screen/case/hearing.ts'
import { useText } from '../../../api/language.ts'
import { useFormat } from '../../../ui/format.ts'
import { Menu } from '../../../ui/menu.tsx'
import { useOutput } from './use-output.ts'

/** Inputs as a table: for officers, with contact data when asked for, and for everybody. */
export function ExportMenu({ hearing }: { readonly hearing: HearingId }): React.JSX.Element {
  const text = useText(hearingWords)
  const format = useFormat()
  const told = useCallback(
    ({ written, path, withheld }: NonNullable<Output<'hearing.export'>>): string =>
      [
        text.exported(format.number(written), path),
        ...(withheld > 0 ? [text.withheld(format.number(withheld))] : []),
      ].join('. '),
    [text, format],
  )
  const { start } = useOutput('hearing.export', told)
  const members = { hearing, audience: 'members', contacts: false } as const
  return (
    <Menu
      label={text.export}
      variant="secondary"
      items={[
        { label: text.exports.xlsx, icon: TableIcon, onChoose: () => start({ ...members, format: 'xlsx' }) },
        { label: text.exports.csv, icon: TableIcon, onChoose: () => start({ ...members, format: 'csv' }) },
        {
          label: text.exports.contacts,
          icon: PersonEnvelopeIcon,
          onChoose: () => start({ ...members, contacts: true, format: 'xlsx' }),
        },
        {
          label: text.exports.public,
          icon: GlobeIcon,
          onChoose: () => start({ ...members, audience: 'public', format: 'xlsx' }),
        },
      ]}
    />
  )
}
