import { FileWordIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { paperWordWords } from '#shared/text/screen/paper/word.ts'
import { useText } from '../../../api/language.ts'
import { Menu } from '../../../ui/menu.tsx'
import { useDesk } from '../session/desk.ts'
import { ExportWord } from './export-word.tsx'
import { ImportWord } from './import-word.tsx'

/** From and to Word. A paper that may only be read goes out, and nothing comes in. */
export function WordMenu(): React.JSX.Element {
  const text = useText(paperWordWords)
  const { session } = useDesk()
  const [doing, setDoing] = useState<'import' | 'export' | null>(null)
  const isEditable = session.paper.locked === null
  const close = (): void => setDoing(null)
  return (
    <>
      <Menu
        name={text.menu}
        label={
          <>
            <FileWordIcon aria-hidden />
            <span className="paper-pane-name">{text.menu}</span>
          </>
        }
        items={[
          ...(isEditable ? [{ label: text.take, onChoose: () => setDoing('import') }] : []),
          { label: text.save, onChoose: () => setDoing('export') },
        ]}
      />
      {doing === 'import' && <ImportWord onClose={close} />}
      {doing === 'export' && <ExportWord onClose={close} />}
    </>
  )
}
