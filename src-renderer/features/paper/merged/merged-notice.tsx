import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { kitWords } from '#shared/text/screen/kit.ts'
import { mergedWords } from '#shared/text/screen/paper/merged.ts'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { useFormat } from '../../../ui/format.ts'
import { Notice } from '../../../ui/notice.tsx'
import { useDesk } from '../session/desk.ts'
import { LostItem } from './lost-item.tsx'
import { mergeOf, setSeen } from './merges.ts'
import '../versions/versions.css'
import './merged.css'

/** That a merge with a colleague's text took words from this one, until somebody has looked at it. */
export function MergedNotice(): React.JSX.Element | null {
  const desk = useDesk()
  const { paper } = desk.session
  const text = useText(mergedWords)
  const kit = useText(kitWords)
  const format = useFormat()
  const { data } = useRead('bundle.reports', { case: paper.case.id })
  const [isOpen, setOpen] = useState(false)
  const [isSeen, setIsSeen] = useState(false)
  const merge = data === undefined || isSeen ? null : mergeOf(data, paper.id)
  if (merge === null) return null
  const { sections } = merge.report
  const all = sections.flatMap(({ lost }) => lost)
  const both = sections.reduce((sum, { bothEdited }) => sum + bothEdited.length, 0)
  return (
    <Notice
      tone="warning"
      title={text.title(merge.exchange.colleague, format.instant(merge.exchange.at))}
      actions={
        <>
          <Button variant="secondary" data-color="neutral" onClick={() => setOpen(true)}>
            {text.show}
          </Button>
          <Button
            variant="tertiary"
            data-color="neutral"
            onClick={() => {
              setSeen(merge)
              setIsSeen(true)
              desk.editorOf(desk.store.getState().active)?.view.focus() // the button goes away
            }}
          >
            {text.seen}
          </Button>
        </>
      }
    >
      {text.lost(all.length)} {text.bothEdited(both)}
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={text.dialog}
        description={text.help}
        size="large"
        footer={
          <Button variant="secondary" data-color="neutral" onClick={() => setOpen(false)}>
            {kit.close}
          </Button>
        }
      >
        {sections
          .filter(({ lost }) => lost.length > 0)
          .map(({ key, title, lost }) => (
            <section key={key} aria-label={title}>
              <h3>{title}</h3>
              <ul className="paper-lost">
                {lost.map((each) => (
                  <LostItem key={each.at} merge={merge} lost={each} />
                ))}
              </ul>
            </section>
          ))}
      </Dialog>
    </Notice>
  )
}
