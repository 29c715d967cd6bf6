import { addDays } from '#shared/domain/calendar/dates.ts'
import type { HearingInput } from '#shared/domain/hearing/hearing.ts'
import type { CaseId, ThemeId } from '#shared/ids.ts'
import { hearingsOfCase, inputsOfHearing, saveHearing, saveInput } from '#main/store/hearings.ts'
import type { Database } from '#main/store/rows.ts'
import { saveTheme } from '#main/store/sources.ts'
import { aHearing, anInput, aPoint, aTheme } from './builders-knowledge.ts'
import type { Chance } from './mutate.ts'

/** The hearings of a random case: planned, spoken in and answered, also when they should not be. */
export class RandomHearing {
  readonly #db: Database
  readonly #case: CaseId
  readonly #chance: Chance
  readonly #theme: ThemeId

  constructor(db: Database, file: CaseId, chance: Chance) {
    this.#db = db
    this.#case = file
    this.#chance = chance
    const theme = aTheme({ case: file })
    saveTheme(db, theme)
    this.#theme = theme.id
  }

  /** At times too short for the law, or with nobody asked. */
  plan(today: string): null {
    const opensOn = addDays(today, this.#chance.below(10))
    const closesOn = addDays(opensOn, this.#chance.oneOf([10, 41, 42, 60]))
    const councils = this.#chance.below(4) > 0
    const parties = councils ? [{ name: 'Ungdomsrådet', group: 'statutoryCouncils' } as const] : []
    saveHearing(this.#db, aHearing({ case: this.#case, opensOn, closesOn, parties }))
    return null
  }

  say(): null {
    const hearing = hearingsOfCase(this.#db, this.#case).at(-1)
    if (hearing === undefined) return null
    const points = this.#chance.below(3) === 0 ? [] : [aPoint({ theme: this.#theme })]
    saveInput(this.#db, anInput({ hearing: hearing.id, number: this.#inputs().length + 1, points }))
    return null
  }

  answer(): null {
    for (const input of this.#inputs()) {
      const points = input.points.length === 0 ? [aPoint({ theme: this.#theme })] : input.points
      const answered = points.map((point) => ({
        ...point,
        assessment: 'Vurdert.',
        conclusion: 'noted' as const,
      }))
      saveInput(this.#db, { ...input, points: answered })
    }
    return null
  }

  #inputs(): readonly HearingInput[] {
    return hearingsOfCase(this.#db, this.#case).flatMap(({ id }) => inputsOfHearing(this.#db, id))
  }
}
