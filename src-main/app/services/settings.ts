import type { settingsCalls, template } from '#shared/contract/settings.ts'
import { itemKinds, ordinaryPattern } from '#shared/domain/meeting/pattern-choice.ts'
import type { Committee } from '#shared/domain/municipality/municipality.ts'
import type { PaperTemplate } from '#shared/domain/paper/paper.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { z } from 'zod'
import { setUpCommittee } from '../../actions/settings/save-committee.ts'
import { orderDeputies, seatMember, unseatMember } from '../../actions/settings/save-membership.ts'
import { changeMunicipality } from '../../actions/settings/save-municipality.ts'
import { choosePattern, tryPattern } from '../../actions/settings/save-pattern.ts'
import { enterPerson } from '../../actions/settings/save-person.ts'
import { changeTemplate, restoreTemplate } from '../../actions/settings/save-template.ts'
import {
  findPerson,
  getMunicipality,
  listCommittees,
  listPersons,
  membershipsOf,
  numberingPatternsOf,
} from '../../store/municipality.ts'
import { listTemplates, usedKeys } from '../../store/templates.ts'
import type { ServicesOf } from '../../router/services.ts'
import { acting } from '../acting.ts'
import type { Session } from '../session.ts'

/** What is set up once and changed seldom: municipality, people, bodies, numbering, templates. */
export function settingsServices(session: Session): ServicesOf<keyof typeof settingsCalls> {
  const year = (): number => Number(session.clock.today().slice(0, 4))
  return {
    'municipality.get': () => getMunicipality(session.db()) ?? refuse('municipality.missing'),
    'municipality.save': (wanted) => changeMunicipality(session.store(), wanted, acting(session)),
    'person.list': () => listPersons(session.db()),
    'person.save': (wanted) => enterPerson(session.store(), wanted, acting(session)),
    'committee.list': () => listCommittees(session.db()).map((each) => describe(session, each, year())),
    'committee.save': (wanted) => setUpCommittee(session.store(), wanted, acting(session)),
    'membership.save': (wanted) =>
      before(seatMember(session.store(), wanted, acting(session)), ({ before: was }) => ({
        before:
          was === null ? null : { person: was.person, role: was.role, party: was.party, rank: was.rank },
      })),
    'membership.remove': ({ committee, person }) =>
      before(
        unseatMember(session.store(), committee, person, acting(session)),
        ({ before: { person: who, role, party, rank } }) => ({ before: { person: who, role, party, rank } }),
      ),
    'membership.order': ({ committee, deputies }) =>
      orderDeputies(session.store(), committee, deputies, acting(session)),
    'pattern.save': (wanted) => choosePattern(session.store(), wanted, year(), acting(session)),
    'pattern.try': (wanted) => tryPattern(session.db(), wanted, year()),
    'template.list': () =>
      listTemplates(session.db()).map((each) => ({
        ...toWire(each),
        used: usedKeys(session.db(), each.id),
      })),
    'template.save': (wanted) =>
      before(changeTemplate(session.store(), fromWire(wanted), acting(session)), ({ before: was }) => ({
        before: toWire(was),
      })),
    'template.restore': ({ id }) =>
      before(restoreTemplate(session.store(), id, acting(session)), ({ before: was }) => ({
        before: toWire(was),
      })),
  }
}

function before<T, U>(result: T | Refusal, map: (result: T) => U): U | Refusal {
  return isRefusal(result) ? result : map(result)
}

function describe(session: Session, committee: Committee, year: number) {
  const db = session.db()
  const patterns = new Map(numberingPatternsOf(db, committee.id).map((each) => [each.series, each.pattern]))
  return {
    ...committee,
    members: membershipsOf(db, committee.id).map(({ person, role, party, rank }) => ({
      person,
      role,
      party,
      rank,
      name: findPerson(db, person)?.name ?? '',
    })),
    patterns: itemKinds.map((series) => {
      const pattern = patterns.get(series) ?? ordinaryPattern
      const example = tryPattern(db, { committee: committee.id, series, pattern }, year)
      return { series, pattern, example: isRefusal(example) ? '' : example }
    }),
  }
}

type WireTemplate = z.output<typeof template>

function toWire({ id, name, kind, pageBudget, sections }: PaperTemplate): WireTemplate {
  return {
    id,
    name,
    kind,
    pageBudget,
    sections: sections.map(({ key, role, title, guidance, required, wordLimit, material }) => ({
      key,
      role,
      titleNb: title.nb,
      titleNn: title.nn,
      guidanceNb: guidance.nb,
      guidanceNn: guidance.nn,
      required,
      wordLimit,
      material,
    })),
  }
}

function fromWire({ id, name, kind, pageBudget, sections }: WireTemplate): PaperTemplate {
  return {
    id,
    name,
    kind,
    pageBudget,
    sections: sections.map(({ titleNb, titleNn, guidanceNb, guidanceNn, ...rest }) => ({
      ...rest,
      title: { nb: titleNb, nn: titleNn },
      guidance: { nb: guidanceNb, nn: guidanceNn },
    })),
  }
}
