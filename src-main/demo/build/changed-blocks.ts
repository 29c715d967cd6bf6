import type { Block } from '#shared/document/model.ts'
import { plainText } from '#shared/document/text.ts'
import type { CasePaper } from '#shared/domain/paper/paper.ts'
import type { BlockId, HearingId } from '#shared/ids.ts'
import { inputsOfHearing, saveInput } from '../../store/hearings.ts'
import type { DemoContext } from './context.ts'

/** Which paragraphs of the second-reading paper came of the points whose answer speaks of `because`. */
const rules: readonly {
  readonly because: RegExp
  readonly section: string
  readonly block: RegExp
}[] = [
  { because: /punkt 3/, section: 'proposal', block: /^Digitale tjenester skal alltid ha et likeverdig/ },
  { because: /Kapittel 6/, section: 'proposal', block: /^Formannskapet får status for planen hvert år/ },
  { because: /Kapittel 4\.1/, section: 'proposal', block: /^Den felles katalogen over åpne data/ },
  { because: /punkt 3/, section: 'summary', block: /et nytt punkt i vedtaket/ },
  { because: /punkt 3/, section: 'changes', block: /^I forslaget til vedtak er punkt 3 nytt/ },
  { because: /Kapittel/, section: 'changes', block: /^Endringer siden førstegangsbehandlingen/ },
  { because: /Kapittel 4\.3/, section: 'assessment', block: /^Spørsmålet om dem som ikke bruker digitale/ },
  { because: /Kapittel 5/, section: 'assessment', block: /^Ansvaret for informasjonssikkerhet/ },
  { because: /Kapittel 4\.2/, section: 'assessment', block: /^Fellesorganisasjonen for kommuneansatte/ },
  { because: /apittel 4\.4/, section: 'assessment', block: /^En innbygger krevde at det ikke settes opp/ },
  { because: /Kapittel 4\.2/, section: 'alternatives', block: /^Åtte timer opplæring/ },
  { because: /Kapittel 4\.2/, section: 'economy', block: /^Endringene etter høringen/ },
  { because: /apittel 4\.[34]/, section: 'sustainability', block: /^Kravet om et likeverdig alternativ/ },
  { because: /Kapittel 2/, section: 'children', block: /^Ungdomsrådet har prøvd planen/ },
  { because: /punkt 3/, section: 'universalDesign', block: /Punkt 3 i vedtaket møter dette/ },
]

/**
 * Says of each point of the hearing which blocks of the paper were changed because of it. The hearing is built
 * before the papers that cite it, so this comes after them; a rule that finds no block is a mistake in the demo.
 */
export function linkChangedBlocks(context: DemoContext, hearing: HearingId, paper: CasePaper): void {
  const found = rules.map(({ because, section, block }) => ({
    because,
    block: onlyBlock(paper, section, block),
  }))
  for (const input of inputsOfHearing(context.db, hearing)) {
    const points = input.points.map((point) => ({
      ...point,
      changedBlocks: [
        ...new Set(found.filter(({ because }) => because.test(point.change)).map(({ block }) => block)),
      ],
    }))
    saveInput(context.db, { ...input, points })
  }
}

function onlyBlock(paper: CasePaper, section: string, says: RegExp): BlockId {
  const blocks: readonly Block[] = paper.sections.find(({ key }) => key === section)?.content ?? []
  const [first, ...more] = blocks.filter((block) => says.test(plainText([block])))
  if (first === undefined || more.length > 0)
    throw new Error(`${section}: ${says.source} is not one paragraph`)
  return first.attrs.id
}
