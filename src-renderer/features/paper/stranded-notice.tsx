import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { strandedWords } from '#shared/text/screen/paper/stranded.ts'
import { useText } from '../../api/language.ts'
import { Notice } from '../../ui/notice.tsx'
import { useDesk } from './session/desk.ts'

/** Words that fit nowhere any more, shown until their writer has said what shall become of them. */
export function StrandedNotice(): React.JSX.Element | null {
  const desk = useDesk()
  const text = useText(strandedWords)
  const [isCopied, setCopied] = useState(false)
  const [isGone, setGone] = useState(false)
  const { stranded } = desk.session
  if (stranded.length === 0 || isGone) return null
  const words = stranded.flatMap((each) => each.words)
  return (
    <Notice
      tone="warning"
      title={text.title}
      actions={
        <>
          <Button
            variant="secondary"
            data-color="neutral"
            onClick={() => void navigator.clipboard.writeText(words.join('\n')).then(() => setCopied(true))}
          >
            {isCopied ? text.copied : text.copy}
          </Button>
          <Button
            variant="tertiary"
            data-color="neutral"
            onClick={() => {
              for (const { forget } of stranded) forget()
              setGone(true)
              desk.editorOf(desk.store.getState().active)?.view.focus() // the button goes away
            }}
          >
            {text.forget}
          </Button>
        </>
      }
    >
      <p>{text.help}</p>
      <ul className="stranded-words" aria-label={text.words}>
        {words.map((stretch, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- they do not change, and two may be alike
          <li key={index}>{stretch}</li>
        ))}
      </ul>
    </Notice>
  )
}
