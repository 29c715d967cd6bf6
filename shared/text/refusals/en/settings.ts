import type { settingsRefusals as nb } from '../settings.ts'
import type { Worded } from '../worded.ts'

/** Why a setting is not as it was wanted, in English. */
export const settingsRefusals: Worded<typeof nb> = {
  'municipality.missing': () =>
    'The workspace has no municipality yet. Make a new workspace, or restore a backup.',
  'person.unknown': () => 'The person is no longer there. Choose another.',
  'person.notEmployee': (f) =>
    `${f['name']} is not registered as an employee, and cannot work on cases here. Choose an employee.`,
  'committee.unknown': () => 'The committee is no longer there. Choose another.',
  'committee.nameTaken': (f) => `There is already a committee called «${f['name']}». Choose another name.`,
  'committee.onlyOne': (f) =>
    `The municipality has only one such body, and it is «${f['name']}». Choose another kind, or change the one that is there.`,
  'committee.councilSeats': (f) =>
    `The council cannot have ${f['seats']} members: the number must be odd, and at least 11.`,
  'committee.executiveSeats': (f) =>
    `The executive committee cannot have ${f['seats']} members: it must have at least five.`,
  'committee.kindStays': (f) =>
    `«${f['name']}» has meetings or cases, and cannot become another kind of body. Set up a new committee instead.`,
  'committee.seatsTaken': (f) =>
    `The committee has ${f['taken']} members, and cannot have only ${f['seats']} seats. Take somebody out first.`,
  'membership.unknown': () => 'The person is no longer in the committee.',
  'membership.chairTaken': () => 'The committee already has a chair. Give the chair another role first.',
  'membership.deputyChairTaken': () =>
    'The committee already has a deputy chair. Give the deputy chair another role first.',
  'membership.seatsTaken': (f) =>
    `All ${f['seats']} seats of the committee are taken. Raise the number, or choose the role of deputy.`,
  'membership.orderIncomplete': () =>
    'The deputies were changed by somebody else meanwhile. The order was not saved. Try again.',
  'numbering.patternSharesSeries': (f) =>
    `The number pattern «${f['pattern']}» would print the same number as ${f['other']} in this committee. Include {kind}, or tell them apart by a word.`,
  'numbering.patternRepeats': (f) =>
    `The number pattern «${f['pattern']}» would print ${f['printed']}, which already stands on an agenda. Choose another.`,
  'template.unknown': () => 'The template is no longer there.',
  'template.kindStays': () => 'The template cannot become one for another kind of paper.',
  'template.badKey': (f) =>
    `The key «${f['key']}» cannot be used. It must begin with a letter from a to z, and hold only such letters and digits.`,
  'template.keyTwice': (f) => `Two sections have the key «${f['key']}». Each section must have its own.`,
  'template.roleTwice': (f) =>
    `The template can have only one section of this kind, and «${f['title']}» is the second. Make it an ordinary section.`,
  'template.withoutProposal': () =>
    'A template for cases that are decided must have a section with the proposed decision.',
  'template.keyInUse': (f) =>
    `The section «${f['title']}» is used by ${f['papers']} papers and cannot be removed. Give it another title if you like.`,
  'template.roleStays': (f) =>
    `The section «${f['title']}» is used by ${f['papers']} papers and must keep its kind.`,
}
