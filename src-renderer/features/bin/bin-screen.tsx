import { TrashIcon } from '@navikt/aksel-icons'
import { daysInBin } from '#shared/domain/bin/days-in-bin.ts'
import { binWords } from '#shared/text/screen/bin.ts'
import { useRead } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Answered, EmptyState } from '../../ui/states.tsx'
import { BinTable } from './bin-table.tsx'
import './bin.css'

/** What was thrown, how long it can still be taken back, and the way back. */
export function BinScreen(): React.JSX.Element {
  const text = useText(binWords)
  return (
    <Page title={text.title} meta={text.meta(daysInBin)} wide>
      <Panel flush>
        <Answered query={useRead('bin.list', {})} rows={8}>
          {(things) =>
            things.length === 0 ? (
              <EmptyState icon={TrashIcon} title={text.empty}>
                {text.emptyHelp}
              </EmptyState>
            ) : (
              <BinTable things={things} />
            )
          }
        </Answered>
      </Panel>
    </Page>
  )
}
