import { Button } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { closingGrounds } from '#shared/domain/meeting/closing-ground.ts'
import type { AgendaItemId } from '#shared/ids.ts'
import { sendingWords } from '#shared/text/screen/sending/index.ts'
import { call } from '../../../api/client.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useLanguage, useText } from '../../../api/language.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { failureIn } from '../../../ui/states.tsx'
import { tellDone, tellFailure } from '../../../ui/toast-store.ts'

/** Says on what ground an item will be dealt with behind closed doors (koml. § 11-5). */
export function Doors({
  item,
  name,
  remote,
}: {
  readonly item: AgendaItemId
  readonly name: string
  /** What closes by duty is not for a remote meeting (koml. § 11-7 tredje ledd). */
  readonly remote: boolean
}): React.JSX.Element {
  const text = useText(sendingWords)
  const language = useLanguage()
  const set = useWrite('agenda.setDoors')
  const [asking, setAsking] = useState(false)
  const [ground, setGround] = useState<string | null>('koml-11-5-2-2')
  const id = useId()
  const document = language === 'nn' ? 'nn' : 'nb'
  const possible = closingGrounds.filter(({ duty }) => !remote || duty === 'may')
  const save = async (): Promise<void> => {
    setAsking(false)
    try {
      const { before } = await set.mutateAsync({ id: item, ground })
      tellDone(text.doorsSet(name), () => call('agenda.setDoors', { id: item, ground: before }))
    } catch (error) {
      tellFailure(failureIn(error))
    }
  }
  return (
    <>
      <Button variant="secondary" onClick={() => setAsking(true)}>
        {text.doorsAsk}
        <span className="ds-sr-only">: {name}</span>
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={text.doorsTitle(name)}
        footer={
          <>
            <Button onClick={() => void save()}>{text.shortSave}</Button>
            <Button variant="secondary" data-color="neutral" onClick={() => setAsking(false)}>
              {text.cancel}
            </Button>
          </>
        }
      >
        <p>{text.doorsHelp}</p>
        <fieldset className="sending-doors">
          <legend className="ds-sr-only">{text.doorsAsk}</legend>
          {possible.map(({ code, printed, text: says }) => (
            <label key={code} className="packet-choice" data-chosen={ground === code || undefined}>
              <input
                className="ds-input"
                type="radio"
                name={id}
                checked={ground === code}
                onChange={() => setGround(code)}
              />
              <span>{printed[document]}</span>
              <span className="field-hint">{says[document]}</span>
            </label>
          ))}
        </fieldset>
      </Dialog>
    </>
  )
}
