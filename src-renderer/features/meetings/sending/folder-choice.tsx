import { Button } from '@digdir/designsystemet-react'
import { FolderIcon } from '@navikt/aksel-icons'
import { sendingWords } from '#shared/text/screen/sending/index.ts'
import { call } from '../../../api/client.ts'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { failureIn } from '../../../ui/states.tsx'
import { tellFailure } from '../../../ui/toast-store.ts'

/** Where packets go: the folder of last time, and a way to another. */
export function useFolder(): {
  readonly folder: string | null
  readonly choose: () => Promise<void>
} {
  const kept = useRead('packet.folder', { choose: false })
  const choose = async (): Promise<void> => {
    try {
      await call('packet.folder', { choose: true })
      await kept.refetch()
    } catch (error) {
      tellFailure(failureIn(error))
    }
  }
  return { folder: kept.data?.folder ?? null, choose }
}

export function FolderChoice({ folder, choose }: ReturnType<typeof useFolder>): React.JSX.Element {
  const text = useText(sendingWords)
  return (
    <div className="sending-folder">
      <FolderIcon aria-hidden fontSize="1.4rem" />
      <div>
        <span className="ds-label">{text.folder}</span>
        <span className="sending-path">{folder ?? text.noFolder}</span>
      </div>
      <Button variant="secondary" data-color="neutral" onClick={() => void choose()}>
        {folder === null ? text.chooseFolder : text.changeFolder}
      </Button>
    </div>
  )
}
