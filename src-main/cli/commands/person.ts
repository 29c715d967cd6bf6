import type { Output as Answer } from '#shared/contract/index.ts'
import { formatDate } from '#shared/domain/calendar/dates.ts'
import { groundLaw, groundOf, heldPlaces } from '#shared/domain/retention/held-on-person.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import { heldWorded } from '#shared/text/screen/privacy/held-title.ts'
import { personWords } from '#shared/text/screen/privacy/person.ts'
import { checkWritable } from '../../files.ts'
import type { Command, Invocation, Outcome, Output } from '../command.ts'
import { inProgram } from '../in-program.ts'
import type { Ask } from '../in-program.ts'

const words = personWords.nb

export const person: Command = {
  name: 'person',
  args: 'NAVN…',
  argCount: [1, 12],
  summary: 'viser alt som er lagret om en person, og lager en kopi til den som ber om innsyn',
  details: [
    'Søk med navn, e-postadresse eller telefonnummer. Alt som er lagret, står med hvor det er fra, på hvilket grunnlag, og når det slettes (personvernforordningen art. 15).',
    '--out skriver en ZIP med oversikt.html, opplysninger.json og originalene. Med er det som sikkert gjelder personen, og som verken forteller om andre eller er unntatt offentlighet; det er merket med + i listen. --with tar med mer, --without mindre, etter nøkkelen i --json.',
    'Andres rettigheter skal ikke krenkes (art. 15 nr. 4), og innsyn kan nektes etter personopplysningsloven § 16: se gjennom før kopien gis ut.',
  ],
  options: [
    { name: 'out', value: 'FIL', summary: 'skriv kopien hit' },
    { name: 'with', value: 'NØKLER', summary: 'ta også med disse, skilt med komma' },
    { name: 'without', value: 'NØKLER', summary: 'utelat disse, skilt med komma' },
    { name: 'language', value: 'SPRÅK', choices: ['nb', 'nn'], summary: 'målform i kopien (ellers nb)' },
  ],
  examples: ['person Kari Nordmann', 'person kari@example.no --out innsyn.zip', 'person "912 34 567" --json'],
  run: (invocation) =>
    inProgram(invocation, !invocation.options.has('out'), (ask) => showOrWrite(invocation, ask)),
}

async function showOrWrite({ args, options, output }: Invocation, ask: Ask): Promise<Outcome> {
  const asked = args.join(' ')
  const path = options.get('out')
  const unwritable = path === undefined ? null : checkWritable(path)
  if (unwritable !== null) return unwritable
  const found = await ask('person.held', { asked })
  if (isRefusal(found)) return found
  print(found, output)
  if (path === undefined) return { result: { asked, ...found } }
  const keys = chosenKeys(found, options)
  const language = options.get('language') === 'nn' ? 'nn' : 'nb'
  const made = await ask('person.export', { asked, keys, language, path })
  if (isRefusal(made) || made === null) return made ?? refuse('file.unreadable', { path })
  output.line(`${words.made(made.written, made.files)}: ${made.path}`)
  return { result: { asked, ...made } }
}

function chosenKeys({ things }: Answer<'person.held'>, options: Invocation['options']): string[] {
  const listed = (name: string): readonly string[] =>
    (options.get(name) ?? '').split(',').filter((key) => key !== '')
  const [more, less] = [new Set(listed('with')), new Set(listed('without'))]
  return things.filter(({ key, chosen }) => (chosen || more.has(key)) && !less.has(key)).map(({ key }) => key)
}

function print({ things, moreTexts }: Answer<'person.held'>, output: Output): void {
  output.line(things.length === 0 ? words.none : words.found(things.length))
  for (const place of heldPlaces) {
    const own = things.filter((thing) => thing.place === place)
    if (own.length > 0) output.line(`${words.places[place]} (${groundLaw[groundOf[place]]}):`)
    for (const thing of own) {
      const { where, day, until, chosen, sure, others, exempt } = thing
      const { title } = heldWorded(thing, 'nb')
      const goes = until === null ? words.noDay : words.goesOn(formatDate(until, 'numeric', 'nb'))
      const notes = [
        goes,
        ...(sure ? [] : [words.unsure]),
        ...(others ? [words.others] : []),
        ...(exempt ? [words.exempt] : []),
      ]
      const on = day === null ? '' : `, ${formatDate(day, 'numeric', 'nb')}`
      output.line(`  ${chosen ? '+' : ' '} ${title}: ${where}${on} (${notes.join('; ')})`)
    }
  }
  if (moreTexts > 0) output.line(words.moreTexts(moreTexts))
}
