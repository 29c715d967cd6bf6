import { addDays, daysBetween } from '#shared/domain/calendar/dates.ts'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import { ownDay } from '../store/own-day.ts'
import type { Database } from '../store/rows.ts'
import { dayInNorway as dayOf, norwegianClock as norwegian } from '../norwegian-clock.ts'
import type { Clock } from './session.ts'

/** A clock over a machine's time. */
export function clockOver(machine: () => Date): Clock {
  return {
    now: () => machine().toISOString(),
    today: () => dayOf(machine()),
    setTo: (day) => movedTo(day, machine),
  }
}

/** The machine's clock; the day is Norway's. */
export const systemClock: Clock = clockOver(() => new Date())

/** The clock of a workspace: its own day where it has one, with the time of day that it is, else the machine's. */
export function workspaceClock(db: Database, machine: Clock = systemClock): Clock {
  const day = ownDay(db)
  return day === null ? machine : (machine.setTo?.(day) ?? machine)
}

/**
 * Starts on a day and goes on from there with the machine: over midnight to the next day, so that nothing is
 * stamped earlier than what was done before it.
 */
function movedTo(day: IsoDate, machine: () => Date): Clock {
  const since = dayOf(machine())
  const today = (): IsoDate => addDays(day, daysBetween(since, dayOf(machine())))
  return { today, now: () => inNorway(today(), machine()).toISOString() }
}

/** The instant at which Norway's clocks show that day and the time of day of `at`: summer time may lie between. */
function inNorway(day: IsoDate, at: Date): Date {
  const wanted = Date.parse(`${day}T${norwegian.format(at).slice(11)}.000Z`) + (at.getTime() % 1000)
  const guess = new Date(wanted - aheadOfUtc(at))
  return new Date(wanted - aheadOfUtc(guess))
}

/** Milliseconds that Norway's clocks are ahead of UTC. */
const aheadOfUtc = (at: Date): number =>
  Date.parse(`${norwegian.format(at).replace(' ', 'T')}Z`) - Math.floor(at.getTime() / 1000) * 1000
