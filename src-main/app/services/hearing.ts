import type { hearingExchangeCalls } from '#shared/contract/hearing-exchange.ts'
import type { hearingCalls } from '#shared/contract/hearing.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { hearingOfCase, inputList, inputView } from '../../actions/hearing/hearing-view.ts'
import { judgeTwins, twinsOf } from '../../actions/hearing/judge-twins.ts'
import { contactFor, keepContact } from '../../actions/hearing/keep-contact.ts'
import { addInput, removeInput, updateInput } from '../../actions/hearing/keep-input.ts'
import { planHearing, removeHearing } from '../../actions/hearing/plan-hearing.ts'
import { failureOf } from '../../router/router.ts'
import type { ServicesOf } from '../../router/services.ts'
import { mediaTypeOfBlob, readBlob } from '../../store/blobs.ts'
import { filesOfInput } from '../../store/input-files.ts'
import { acting } from '../acting.ts'
import type { CopyEnding } from '../opened-copies.ts'
import type { ServiceParts } from '../services.ts'
import { hearingImportServices } from './hearing-import.ts'
import { hearingOutputServices } from './hearing-output.ts'

const endings: Readonly<Record<string, CopyEnding>> = {
  'application/pdf': '.pdf',
  'message/rfc822': '.eml',
  'text/plain': '.txt',
}

/** The hearing of a case: planned, answered, and what came in compared and imported. */
export function hearingServices(
  parts: ServiceParts,
): ServicesOf<keyof typeof hearingCalls | keyof typeof hearingExchangeCalls> {
  const { session } = parts.workspaces
  return {
    ...hearingOutputServices(parts),
    ...hearingImportServices(parts),
    'hearing.get': ({ case: id }) => {
      const view = hearingOfCase(session.db(), id, session.clock.today())
      if (isRefusal(view)) return view
      const told = (why: Refusal | null) => (why === null ? null : failureOf(why))
      return { ...view, fixed: told(view.fixed), closed: told(view.closed) }
    },
    'hearing.plan': ({ case: id, hearing, ...plan }) => {
      const planned = planHearing(session.store(), id, hearing, plan, acting(session))
      if (isRefusal(planned)) return planned
      const { warning, before } = planned
      return {
        hearing: planned.hearing,
        warning: warning === null ? null : failureOf(warning),
        before: before === null ? null : { ...before, parties: [...before.parties] },
      }
    },
    'hearing.remove': ({ hearing }) => {
      const removed = removeHearing(session.store(), hearing, acting(session))
      return isRefusal(removed)
        ? removed
        : { before: { ...removed.before, parties: [...removed.before.parties] } }
    },
    'hearing.inputs': ({ hearing }) => inputList(session.db(), hearing),
    'input.get': ({ id }) => inputView(session.db(), id),
    'input.add': ({ hearing, pasted = null, ...facts }) =>
      addInput(session.store(), hearing, facts, pasted, acting(session)),
    'input.update': ({ id, change }) => updateInput(session.store(), id, change, acting(session)),
    'input.remove': ({ id }) => removeInput(session.store(), id, acting(session)),
    'input.openFile': async ({ id, position }) => {
      const file = filesOfInput(session.db(), id).find((each) => each.position === position)
      const bytes = file === undefined ? null : readBlob(session.db(), file.blob)
      if (file === undefined || bytes === null) return refuse('input.fileGone')
      const ending = endings[mediaTypeOfBlob(session.db(), file.blob)] ?? '.docx'
      await session.openPath(parts.copies.write(file.name, bytes, ending))
      return null
    },
    'input.contact': ({ id }) => contactFor(session.db(), id),
    'input.setContact': ({ id, ...contact }) => keepContact(session.store(), id, contact, acting(session)),
    'input.dropContact': ({ id }) => keepContact(session.store(), id, null, acting(session)),
    'input.duplicates': ({ hearing }) => twinsOf(session.db(), hearing),
    'input.judgeTwins': ({ first, second, said }) =>
      judgeTwins(session.store(), first, second, said, acting(session)),
  }
}
