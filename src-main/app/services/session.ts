import type { projectionCalls } from '#shared/contract/session-projection.ts'
import type { sessionCalls } from '#shared/contract/session.ts'
import { isRefusal } from '#shared/refusal.ts'
import { arrive, changeEntry, leave, removeEntry } from '../../actions/session/change-roll.ts'
import { changeSession } from '../../actions/session/change-session.ts'
import { closeSession } from '../../actions/session/close-session.ts'
import {
  closeItem,
  leadItem,
  noteItem,
  openItem,
  reopenItem,
  wordDecision,
} from '../../actions/session/deal-with-item.ts'
import { askLate, closeDoors, openDoors, removeClosing } from '../../actions/session/doors.ts'
import { decideImpediment, raiseImpediment, withdrawImpediment } from '../../actions/session/impediments.ts'
import { itemView } from '../../actions/session/item-view.ts'
import { changeMotion, putForward, takeMotionAway } from '../../actions/session/motions.ts'
import { openSession } from '../../actions/session/open-session.ts'
import { projectionOf } from '../../actions/session/projection.ts'
import { sessionView, stepRows, toldStep } from '../../actions/session/session-view.ts'
import { addStatement, changeStatement, removeStatement } from '../../actions/session/statements.ts'
import { undoStep } from '../../actions/session/undo-step.ts'
import { recordVote, recountVote, takeVoteAway } from '../../actions/session/votes.ts'
import type { ServicesOf } from '../../router/services.ts'
import { acting } from '../acting.ts'
import type { Session } from '../session.ts'

/** A meeting while it is held: its roll, its items and what is decided in them. */
export function sessionServices(
  session: Session,
): ServicesOf<keyof typeof sessionCalls | keyof typeof projectionCalls> {
  const store = (): ReturnType<Session['store']> => session.store()
  const by = (): ReturnType<typeof acting> => acting(session)
  const clock = (): { at: string; today: string } => ({
    at: session.clock.now(),
    today: session.clock.today(),
  })
  return {
    'session.get': ({ meeting }) => sessionView(session.db(), meeting, session.clock.now()),
    'session.item': ({ item }) => itemView(session.db(), item, clock()),
    'session.projected': ({ meeting }) => projectionOf(session.db(), meeting, clock().at),
    'session.steps': ({ meeting }) => stepRows(session.db(), meeting),
    'session.open': (opening) => openSession(store(), opening, by()),
    'session.change': ({ meeting, change }) => changeSession(store(), meeting, change, by()),
    'session.close': ({ meeting, at }) =>
      closeSession(store(), meeting, at, { ...by(), person: session.me() }),
    'session.undo': ({ meeting }) => {
      const step = undoStep(store(), meeting, by())
      return isRefusal(step) || step === null ? step : toldStep(session.db(), step)
    },
    'roll.arrive': (arrival) => arrive(store(), arrival, by()),
    'roll.leave': ({ entry, at }) => leave(store(), entry, at, by()),
    'roll.change': ({ entry, change }) => changeEntry(store(), entry, change, by()),
    'roll.remove': ({ entry }) => removeEntry(store(), entry, by()),
    'item.open': ({ item, at }) => openItem(store(), item, at, by()),
    'item.close': ({ item, at, outcome }) => closeItem(store(), item, { at, outcome }, by()),
    'item.reopen': ({ item }) => reopenItem(store(), item, by()),
    'item.chair': ({ item, person }) => leadItem(store(), item, person, by()),
    'item.note': ({ item, note }) => noteItem(store(), item, note, by()),
    'item.points': ({ item, points }) => wordDecision(store(), item, points, by()),
    'impediment.raise': (question) => raiseImpediment(store(), question, by()),
    'impediment.decide': ({ item, person, vote }) => decideImpediment(store(), item, { person, vote }, by()),
    'impediment.remove': ({ item, person }) => withdrawImpediment(store(), item, person, by()),
    'late.ask': ({ item, objectors, at }) => askLate(store(), item, { objectors, at }, by()),
    'doors.close': ({ item, ...closing }) => closeDoors(store(), item, closing, by()),
    'doors.open': ({ item, at }) => openDoors(store(), item, at, by()),
    'doors.remove': ({ item }) => removeClosing(store(), item, by()),
    'motion.add': ({ item, ...typed }) => putForward(store(), item, typed, by()),
    'motion.change': ({ motion, change }) => changeMotion(store(), motion, change, by()),
    'motion.remove': ({ motion }) => takeMotionAway(store(), motion, by()),
    'vote.record': ({ item, ...counted }) => recordVote(store(), item, counted, by()),
    'vote.change': ({ vote, ...counted }) => recountVote(store(), vote, counted, by()),
    'vote.remove': ({ vote }) => takeVoteAway(store(), vote, by()),
    'statement.add': ({ item, ...said }) => addStatement(store(), item, said, by()),
    'statement.change': ({ item, ...said }) => changeStatement(store(), item, said, by()),
    'statement.remove': ({ item, statement }) => removeStatement(store(), item, statement, by()),
  }
}
