import type { TemplateSection } from './paper.ts'

/** A section of the standard templates before the template says whether it is required. */
export type SectionText = Omit<TemplateSection, 'required'>

function section(
  key: string,
  title: readonly [nb: string, nn: string],
  guidance: readonly [nb: string, nn: string],
): SectionText {
  const roles = { proposal: 'proposal', summary: 'summary', changes: 'changes' } as const
  return {
    key,
    role: key in roles ? roles[key as keyof typeof roles] : 'text',
    title: { nb: title[0], nn: title[1] },
    guidance: { nb: guidance[0], nn: guidance[1] },
    wordLimit: key === 'summary' ? 150 : null,
    material: false,
  }
}

/** All sections of a case paper in printed order, with wording in both languages (domain.md §7). */
export const standardSections: readonly SectionText[] = [
  section(
    'proposal',
    ['Kommunedirektørens forslag til vedtak', 'Kommunedirektøren sitt framlegg til vedtak'],
    [
      'Skriv nummererte punkter som kan vedtas slik de står: hvem gjør hva, innen når. Grunngivingen hører hjemme i vurderingen.',
      'Skriv nummererte punkt som kan vedtakast slik dei står: kven gjer kva, innan når. Grunngjevinga høyrer heime i vurderinga.',
    ],
  ),
  section(
    'summary',
    ['Sammendrag', 'Samandrag'],
    [
      'Hva saken gjelder, hva som foreslås og hvorfor, på høyst 150 ord. Den som bare leser dette, skal kunne stemme.',
      'Kva saka gjeld, kva som er foreslått og kvifor, på høgst 150 ord. Den som berre les dette, skal kunne røyste.',
    ],
  ),
  section(
    'changes',
    ['Hva er endret siden førstegangsbehandlingen', 'Kva er endra sidan førstegongshandsaminga'],
    [
      'Vis hver endring, hva den bygger på, og hvilke innspill som førte til den. Nevn også det som ikke ble endret, og hvorfor.',
      'Vis kvar endring, kva ho byggjer på, og kva innspel som førte til ho. Nemn òg det som ikkje vart endra, og kvifor.',
    ],
  ),
  section(
    'background',
    ['Bakgrunn', 'Bakgrunn'],
    [
      'Hvorfor saken kommer nå: bestilling, tidligere vedtak, forløp. Vis til saksnummer og dato.',
      'Kvifor saka kjem no: tinging, tidlegare vedtak, gangen i saka. Vis til saksnummer og dato.',
    ],
  ),
  section(
    'facts',
    ['Saksopplysninger', 'Saksopplysningar'],
    [
      'Det faktiske grunnlaget for vedtaket, uten vurderinger. Vis kilden til hvert tall.',
      'Det faktiske grunnlaget for vedtaket, utan vurderingar. Vis kjelda til kvart tal.',
    ],
  ),
  section(
    'legalBasis',
    ['Rettsgrunnlag', 'Rettsgrunnlag'],
    [
      'Lov, forskrift eller delegering som gir myndighet til å vedta, og krav som saken må oppfylle.',
      'Lov, forskrift eller delegering som gjev mynde til å vedta, og krav som saka må oppfylle.',
    ],
  ),
  section(
    'knowledge',
    ['Kunnskapsgrunnlag', 'Kunnskapsgrunnlag'],
    [
      'Hva vi vet, og hvor sikkert. Sett inn henvisning til kunnskapsgrunnlaget med @.',
      'Kva vi veit, og kor sikkert. Set inn tilvising til kunnskapsgrunnlaget med @.',
    ],
  ),
  section(
    'participation',
    ['Medvirkning', 'Medverknad'],
    [
      'Hvem som er hørt, når og hvordan, og hva de mente. Ta med uttalelsene fra eldrerådet, rådet for personer med funksjonsnedsettelse og ungdomsrådet.',
      'Kven som er høyrd, når og korleis, og kva dei meinte. Ta med fråsegnene frå eldrerådet, rådet for personar med funksjonsnedsetjing og ungdomsrådet.',
    ],
  ),
  section(
    'assessment',
    ['Vurdering', 'Vurdering'],
    [
      'Veg hensynene mot hverandre og vis hvordan de fører til forslaget. Si også hva som taler mot.',
      'Veg omsyna mot kvarandre og vis korleis dei fører til framlegget. Sei òg kva som talar mot.',
    ],
  ),
  section(
    'alternatives',
    ['Alternativer', 'Alternativ'],
    [
      'Andre forsvarlige løsninger, med følgene av dem. Ta med å la være å gjøre noe.',
      'Andre forsvarlege løysingar, med følgjene av dei. Ta med å la vere å gjere noko.',
    ],
  ),
  section(
    'economy',
    ['Økonomiske konsekvenser', 'Økonomiske konsekvensar'],
    [
      'Kostnader, inntekter og dekning, i år og i økonomiplanperioden. Skriv også når saken ikke koster noe.',
      'Kostnader, inntekter og dekning, i år og i økonomiplanperioden. Skriv òg når saka ikkje kostar noko.',
    ],
  ),
  section(
    'climate',
    ['Klima og miljø', 'Klima og miljø'],
    [
      'Utslipp, natur og tilpasning til et endret klima.',
      'Utslepp, natur og tilpassing til eit endra klima.',
    ],
  ),
  section(
    'sustainability',
    ['Bærekraft', 'Berekraft'],
    [
      'Sosial, økonomisk og miljømessig bærekraft: hva saken styrker, hva den svekker, og avveiningen.',
      'Sosial, økonomisk og miljømessig berekraft: kva saka styrkjer, kva ho svekkjer, og avveginga.',
    ],
  ),
  section(
    'children',
    ['Barn og unge', 'Barn og unge'],
    [
      'Følger for barn og unge, og hva de selv har sagt.',
      'Følgjer for barn og unge, og kva dei sjølve har sagt.',
    ],
  ),
  section(
    'universalDesign',
    ['Universell utforming', 'Universell utforming'],
    [
      'Kan alle bruke det som foreslås? Hvilke hindre er igjen?',
      'Kan alle bruke det som er foreslått? Kva hinder er att?',
    ],
  ),
  section(
    'publicHealth',
    ['Folkehelse', 'Folkehelse'],
    ['Følger for helse, trivsel og sosiale forskjeller.', 'Følgjer for helse, trivsel og sosiale skilnader.'],
  ),
  section(
    'conclusion',
    ['Konklusjon', 'Konklusjon'],
    [
      'Noen få setninger som samler vurderingen og fører til forslaget.',
      'Nokre få setningar som samlar vurderinga og fører til framlegget.',
    ],
  ),
]
