import { describe, expect, it } from 'vitest'
import { adviceOnPoint, pointAdvice } from '#shared/domain/decision/point-advice.ts'
import { pointKind } from '#shared/domain/decision/point-kind.ts'
import { proposedPoints } from '#shared/domain/decision/proposed-points.ts'
import { followUpsOfPoints } from '#shared/domain/decision/follow-ups-of-points.ts'
import type { PointTask } from '#shared/document/model.ts'
import { aTextBlock, newId } from '#support/builders.ts'
import fc from 'fast-check'

const lacks = (text: string, task?: PointTask): readonly string[] =>
  adviceOnPoint(
    { number: 1, block: newId(), text, head: text, ...(task === undefined ? {} : { task }) },
    'proposal',
  ).map(({ code }) => code.replace('point.', ''))

describe('a point of a proposal says who, what and when', () => {
  it.each([
    'Kommunedirektøren bes legge fram en plan for formannskapet innen 1. mars 2027.',
    'Kommunedirektøren gis i oppdrag å utrede saken og rapportere til formannskapet høsten 2027.',
    'Formannskapet ber kommunedirektøren om å komme tilbake med en sak innen utgangen av 2027.',
    'Kommunedirektøren rapporterer om ventetid og oppetid etter ett års drift.',
    'Kommunedirektøren gjør rede for framdriften i hver tertialrapport.',
    'Administrasjonen må legge fram erfaringene for utvalget i første kvartal.',
    // nynorsk
    'Kommunedirektøren blir beden om å leggje fram ein plan for formannskapet innan 1. mars 2027.',
    'Kommunedirektøren får i oppdrag å rapportere til kommunestyret hausten 2027.',
    'Formannskapet bed rådmannen kome attende med saka innan utgangen av 2027.',
    'Kommunedirektøren legg fram status for kommunestyret kvart år.',
  ])('and then nothing is advised: %s', (text) => expect(lacks(text)).toEqual([]))

  it.each([
    ['Det bes om at planen legges fram for formannskapet innen 1. mars 2027.', ['nobodyAsked']],
    ['Det blir bede om at planen blir lagd fram for formannskapet innan 1. mars 2027.', ['nobodyAsked']],
    ['Det forutsettes at tiltakene rapporteres hvert år.', ['nobodyAsked']],
    ['Planen legges ut på høring innen 1. mars 2027.', ['noWho', 'noReport']],
    ['Kommunedirektøren bes legge fram en sak snarest.', ['vagueDeadline']],
    ['Kommunedirektøren skal følge opp tiltakene og rapportere fortløpende.', ['vagueDeadline']],
    ['Kommunedirektøren blir beden om å leggje fram saka snarast råd.', ['vagueDeadline']],
    ['Kommunedirektøren bes utarbeide en plan innen 1.3.2027.', ['noReport']],
    ['Kommunedirektøren bes utarbeide en plan.', ['noDeadline', 'noReport']],
    ['Frist: 1. mars 2027.', ['noWho', 'noReport', 'noWhat']],
  ])('%s lacks %j', (text, expected) => expect(lacks(text).toSorted()).toEqual(expected.toSorted()))

  it('names the words that bind nobody', () => {
    const [advice] = pointAdvice([
      aTextBlock('Det bes om at saken legges fram for rådet i mars 2027.', { style: 'numbered' }),
    ])
    expect(advice).toMatchObject({ code: 'point.nobodyAsked', facts: { point: 1, found: 'det bes om' } })
  })

  it('or has it said beside the text: responsible, deadline, report', () => {
    const text = 'Ordningen prøves og følges opp.'
    expect(lacks(text)).toEqual(['noWho', 'noDeadline', 'noReport'])
    expect(lacks(text, { responsible: 'Kommunedirektøren' })).toEqual(['noDeadline', 'noReport'])
    const whole = { responsible: 'Kommunedirektøren', due: '2027-03-01', reportTo: 'Formannskapet' }
    expect(lacks(text, whole)).toEqual([])
  })

  it('and «snarest» beside a day is a deadline all the same', () =>
    expect(lacks('Kommunedirektøren bes melde tilbake snarest og senest 1. mars 2027.')).toEqual([]))
})

describe('what is noted or done by being said asks for nothing', () => {
  it.each([
    ['Saken tas til orientering.', 'noted'],
    ['Formannskapet tar redegjørelsen til etterretning.', 'noted'],
    ['Rapporten blir teken til orientering.', 'noted'],
    ['Kommunestyret tek meldinga til vitande.', 'noted'],
    ['Temaplan for digitalisering 2021–2033 vedtas.', 'decides'],
    ['Marta Lindtveit blir vald til nytt medlem av rådet.', 'decides'],
    ['Kommunestyret vedtar forskriften. Hjemmel er kommuneloven § 5-3 andre ledd.', 'decides'],
    ['Planen vedtas. Kommunedirektøren bes kunngjøre den.', 'demands'],
    ['Saken tas til orientering. Formannskapet ber om ny status i mai 2027.', 'demands'],
    ['Planen vedtas og legges fram for rådene.', 'demands'],
    ['Kommunen kjøper anleggene for 11 800 000 kroner.', 'demands'],
  ] as const)('%s is %s', (text, kind) => {
    expect(pointKind(text)).toBe(kind)
    if (kind !== 'demands') expect(lacks(text)).toEqual([])
  })

  it('but one with a task demands, whatever it says', () =>
    expect(pointKind('Saken tas til orientering.', true)).toBe('demands'))
})

describe('points are the numbered paragraphs with what stands under them', () => {
  it('without an opening that leads in', () => {
    const points = proposedPoints([
      aTextBlock('Formannskapet vedtar:'),
      aTextBlock('Første punkt:', { style: 'numbered' }),
      aTextBlock('en del', { style: 'bullet', level: 1 }),
      aTextBlock('Andre punkt.', { style: 'numbered' }),
    ])
    expect(points.map(({ number, text }) => [number, text])).toEqual([
      [1, 'Første punkt:\nen del'],
      [2, 'Andre punkt.'],
    ])
    expect(proposedPoints([aTextBlock('Vi foreslår:'), aTextBlock('Saken avvises.')])).toHaveLength(1)
  })
})

describe('tasks follow the points that a body adopted', () => {
  const task = { responsible: 'Kommunedirektøren', due: '2027-03-01', reportTo: 'Formannskapet' }
  const proposed = proposedPoints([
    aTextBlock('Planen legges ut på høring.', { style: 'numbered', task }),
    aTextBlock('Kommunedirektøren melder tilbake.', { style: 'numbered', task }),
    aTextBlock('Meldingen tas til orientering.', { style: 'numbered' }),
  ])

  it('with owner and deadline where the text stands, however it is numbered and spaced', () => {
    const made = followUpsOfPoints(
      [
        '1. Planen  legges ut på høring',
        'Kommunedirektøren melder tilbake innen mai.',
        'Meldingen tas til orientering.',
      ],
      proposed,
    )
    expect(made.map(({ proposed: from, becomesTask, task: told }) => [from, becomesTask, told])).toEqual([
      [1, true, task],
      [null, true, {}],
      [3, false, {}],
    ])
  })

  it('also where points have changed places, or one of them is gone', () => {
    const made = followUpsOfPoints(
      ['Kommunedirektøren melder tilbake.', 'Planen legges ut på høring.'],
      proposed,
    )
    expect(made.map(({ proposed: from }) => from)).toEqual([2, 1])
  })

  it('none is lost: each adopted point is there once, and what is no task takes note or is done by being said', () => {
    const text = fc.constantFrom(
      ...proposed.map(({ text: said }) => said),
      'Noe nytt.',
      'Planen vedtas.',
      '§',
    )
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (adopted) => {
        const made = followUpsOfPoints(adopted, proposed)
        expect(made.map(({ point, text: said }) => [point, said])).toEqual(
          adopted.map((each, i) => [i + 1, each]),
        )
        for (const { becomesTask, kind } of made) expect(becomesTask).toBe(kind === 'demands')
        const used = made.flatMap(({ proposed: from }) => (from === null ? [] : [from]))
        expect(new Set(used).size).toBe(used.length) // what was said of one point is laid on one alone
      }),
    )
  })
})
