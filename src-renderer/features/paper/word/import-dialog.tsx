import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { importFindingText } from '#shared/text/import-words.ts'
import { kitWords } from '#shared/text/screen/kit.ts'
import { paperWordWords } from '#shared/text/screen/paper/word.ts'
import { useLanguage, useText } from '../../../api/language.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { failureIn } from '../../../ui/states.tsx'
import { tell, tellDone, tellFailure } from '../../../ui/toast-store.ts'
import { useDesk } from '../session/desk.ts'
import { usePaperWords } from '../words.ts'
import { PartRow } from './part-row.tsx'
import { isLater, partsOf } from './parts.ts'
import type { Part, ReadWord } from './parts.ts'
import { takeParts } from './take-parts.ts'
import './word.css'

/** What the document holds, where each part goes, and what did not come along; nothing is changed before it is said so. */
export function ImportDialog({
  read,
  onClose,
}: {
  readonly read: ReadWord
  readonly onClose: () => void
}): React.JSX.Element {
  const desk = useDesk()
  const text = useText(paperWordWords)
  const paper = usePaperWords()
  const kit = useText(kitWords)
  const language = useLanguage()
  const [parts, setParts] = useState(() => partsOf(read))
  const [isTaking, setTaking] = useState(false)
  const chosen = parts.filter(({ key }) => key !== null)
  const change = (name: number, more: Partial<Part>): void =>
    setParts((before) => before.map((part) => (part.name === name ? { ...part, ...more } : part)))
  const take = async (): Promise<void> => {
    setTaking(true)
    try {
      const undo = await takeParts(desk, read, chosen)
      onClose()
      tellDone(text.taken(read.file), async () => {
        if (!undo()) tell(paper.writtenSince)
        return Promise.resolve()
      })
    } catch (error) {
      setTaking(false)
      tellFailure(failureIn(error))
    }
  }
  return (
    <Dialog
      open
      size="large"
      title={text.takeTitle(read.file)}
      description={text.takeHelp}
      onClose={onClose}
      footer={
        <>
          <Button
            aria-disabled={chosen.length === 0 || isTaking}
            onClick={() => {
              if (chosen.length > 0 && !isTaking) void take()
            }}
          >
            {text.takeParts(chosen.length)}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {kit.cancel}
          </Button>
        </>
      }
    >
      {read.findings.length > 0 && (
        <Notice tone="warning" title={text.notes}>
          <ul className="word-findings">
            {read.findings.map((finding) => (
              <li key={finding.kind}>{importFindingText(finding, language)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {parts.length === 0 ? (
        <p>{text.nothing}</p>
      ) : (
        <table className="word-parts">
          <thead>
            <tr>
              <th scope="col">{text.part}</th>
              <th scope="col">{text.where}</th>
              <th scope="col">{text.how}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <PartRow
                key={part.name}
                part={part}
                isLater={isLater(parts, part)}
                onChange={(more) => change(part.name, more)}
              />
            ))}
          </tbody>
        </table>
      )}
    </Dialog>
  )
}
