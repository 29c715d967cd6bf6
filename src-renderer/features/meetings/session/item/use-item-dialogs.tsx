import { useState } from 'react'
import type { ReactNode } from 'react'
import { sessionItemWords } from '#shared/text/screen/session/item.ts'
import { call } from '../../../../api/client.ts'
import { useText } from '../../../../api/language.ts'
import { act } from '../act.ts'
import { focusOn } from '../focus.ts'
import { useKeys } from '../keys.ts'
import { DoorsDialog } from './doors-dialog.tsx'
import { ImpedimentDialog } from './impediment-dialog.tsx'
import type { ItemProps } from './item-props.ts'

export type ItemDialogs = {
  readonly shown: ReactNode
  readonly onImpediment: () => void
  /** Opens the doors where they are closed, else asks on which ground to close them. */
  readonly onDoors: () => void
}

/** What an item asks in a window of its own, with its keys. */
export function useItemDialogs(props: ItemProps): ItemDialogs {
  const text = useText(sessionItemWords)
  const [open, setOpen] = useState<'impediment' | 'doors' | null>(null)
  const { item, mayWrite } = props
  const openDoors = async (): Promise<void> => {
    const done = await act(() => call('doors.open', { item: item.item.id, at: null }), text.doorsOpened)
    if (done !== null) await focusOn('vote', 'outcome', 'item')
  }
  const onImpediment = (): void => setOpen('impediment')
  const onDoors = (): void => {
    if (item.item.behindDoors) void openDoors()
    else setOpen('doors')
  }
  useKeys({ h: mayWrite ? onImpediment : undefined, l: mayWrite ? onDoors : undefined })
  const close = (): void => setOpen(null)
  return {
    onImpediment,
    onDoors,
    shown: (
      <>
        {open === 'impediment' && <ImpedimentDialog {...props} onClose={close} />}
        {open === 'doors' && <DoorsDialog {...props} onClose={close} />}
      </>
    ),
  }
}
