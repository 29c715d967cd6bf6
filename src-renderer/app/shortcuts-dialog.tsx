import { useId } from 'react'
import { paperShortcutWords } from '#shared/text/screen/paper/shortcuts.ts'
import { shellWords } from '#shared/text/screen/shell.ts'
import { useText } from '../api/language.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Key } from '../ui/tag.tsx'

/** Every shortcut, as one presses it. */
export function ShortcutsDialog({
  open,
  onClose,
}: {
  readonly open: boolean
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(shellWords)
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={text.shortcuts}
      description={text.shortcutsHelp}
      size="large"
    >
      <div className="shortcuts">
        <Keys
          title={text.general}
          rows={[
            [['Ctrl', 'K'], text.keyPalette],
            [['/'], text.keySearch],
            [['Ctrl', 'Z'], text.keyUndo],
            [['Alt', '←'], text.keyBack],
            [['Alt', '→'], text.keyForward],
            [['F1'], text.keyHelp],
          ]}
        />
        <Keys
          title={text.goTo}
          rows={[
            [['g', '', 'o'], text.keyOverview],
            [['g', '', 's'], text.keyCases],
            [['g', '', 'm'], text.keyMeetings],
            [['g', '', 'v'], text.keyDecisions],
            [['g', '', 'f'], text.keyFollowUps],
            [['g', '', 't'], text.keyText],
            [['g', '', 'p'], text.keyBin],
            [['g', '', 'i'], text.keySettings],
          ]}
        />
        <PaperKeys />
        <Keys
          title={text.lists}
          rows={[
            [['↑', '↓'], text.keyRows],
            [['Esc'], text.keyClose],
          ]}
        />
      </div>
    </Dialog>
  )
}

/** The keys of the editor. */
function PaperKeys(): React.JSX.Element {
  const text = useText(paperShortcutWords)
  return (
    <>
      <Keys
        title={text.writing}
        rows={[
          [['Ctrl', 'Z'], text.keyUndoText],
          [['Ctrl', 'Y'], text.keyRedoText],
          [['Ctrl', 'F'], text.keyFind],
          [['Ctrl', 'H'], text.keyReplace],
          [['@'], text.keyCite],
          [['Tab'], text.keyIndent],
          [['Esc', '', 'Tab'], text.keyLeaveText],
          [['Alt', 'F10'], text.keyToolbar],
          [['F7'], text.keyLanguage],
          [['F6'], text.keyChanges],
          [['F8'], text.keyPreview],
          [['F9'], text.keyFocusMode],
          [['Ctrl', 'Alt', 'M'], text.keyComment],
          [['Alt', 'PageDown'], text.keyNextComment],
          [['Alt', 'PageUp'], text.keyPreviousComment],
        ]}
      />
      <Keys
        title={text.formatting}
        rows={[
          [['Ctrl', 'B'], text.keyBold],
          [['Ctrl', 'I'], text.keyItalic],
          [['Ctrl', 'Alt', '1'], text.keyHeading],
          [['Ctrl', 'Alt', '2'], text.keySubheading],
          [['Ctrl', 'Alt', '0'], text.keyParagraph],
          [['Ctrl', 'Shift', '8'], text.keyBullets],
          [['Ctrl', 'Shift', '7'], text.keyNumbers],
          [['Ctrl', 'Shift', '9'], text.keyQuote],
          [['Ctrl', 'Shift', 'K'], text.keyLink],
          [['Shift', 'Enter'], text.keyBreak],
        ]}
      />
    </>
  )
}

function Keys({
  title,
  rows,
}: {
  readonly title: string
  readonly rows: readonly (readonly [readonly string[], string])[]
}): React.JSX.Element {
  const text = useText(shellWords)
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="subhead">
        {title}
      </h3>
      <dl>
        {rows.map(([keys, what]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              {keys.map((key) =>
                key === '' ? <span key="then">{text.andThen}</span> : <Key key={key}>{key}</Key>,
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
