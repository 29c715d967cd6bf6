import { isRefusal } from '#shared/refusal.ts'
import { withdrawItem } from '../../actions/correction/withdraw-item.ts'
import { findMeetingByWord } from '../../actions/find-subject.ts'
import type { Command } from '../command.ts'
import { withStore } from '../workspace.ts'
import { actingNow } from './correct.ts'

export const withdraw: Command = {
  name: 'withdraw',
  args: 'MØTE NUMMER',
  argCount: [2, 2],
  summary: 'trekker en sak som er sendt ut',
  details: [
    'NUMMER er saksnummeret på sakslisten («PS 12/21») eller arkivsaken (21/00655). Saken blir stående på sakslisten med nummeret sitt, som trukket, fra neste utgave: «saksklar supplement».',
  ],
  options: [
    { name: 'reason', value: 'TEKST', summary: 'hvorfor; trykkes på siden om endringene', required: true },
  ],
  examples: ['withdraw formannskapet/2021-05-26 "PS 40/21" --reason "Søkeren har trukket søknaden"'],
  run: async ({ args, options, output }) =>
    withStore(options, false, async (store) => {
      const meeting = findMeetingByWord(store.db, args[0] ?? '')
      if (isRefusal(meeting)) return meeting
      const reason = options.get('reason') ?? ''
      const done = withdrawItem(
        store,
        meeting,
        args[1] ?? '',
        reason,
        actingNow(store.db, 'saksklar withdraw'),
      )
      if (isRefusal(done)) return done
      output.line(`${done.item} «${done.title}» er trukket. Send ny saksliste med «saksklar supplement».`)
      return { result: done }
    }),
}
