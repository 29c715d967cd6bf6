/* What Norwegian proposals say in so many words. All are used with folded spaces and in lower case. */

const words = (list: string): string => list.trim().split(/\s+/).join('|')

/** Whole words only: `\b` knows no «å». */
const whole = (inner: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${inner})(?![\\p{L}\\p{N}])`, 'u')

const months = words('januar februar mars april mai juni juli august september oktober november desember')
const year = '(?:19|20)\\d\\d'
const season = words('våren sommeren sommaren høsten hausten vinteren vår høst haust vinter')

/** A day, a month, a half-year, a meeting that has one: something that comes to an end. */
export const datedDeadline = whole(
  [
    `\\d{1,2}\\.\\s?(?:${months})`,
    `\\d{1,2}\\.\\d{1,2}\\.(?:${year}|\\d\\d)`,
    `${year}-\\d\\d-\\d\\d`,
    `(?:${months}|${season})(?:\\s+${year})?`,
    `(?:innen|innan|før|fram til|i løpet av|til|frå|fra og med|fra|i|for|ved utgangen av|innen utgangen av|utgangen av)\\s+(?:året\\s+)?${year}`,
    '(?:første|andre|annet|1\\.|2\\.) (?:halvår|kvartal|tertial)',
    `(?:hvert|kvart|hver|kvar)\\s+(?:[\\p{L}]+\\s+)?(?:år|halvår|kvartal|tertial|måned|månad|møte|tertialrapport|årsrapport)`,
    'årlig|årleg|halvårlig|halvårleg|kvartalsvis|månedlig|månadleg',
    '(?:innen|innan|etter|om) (?:[\\p{L}]+|\\d+) (?:dager|dagar|uker|veker|måneder|månader|års?)(?: [\\p{L}]+)?',
    '(?:neste|første|kommende|komande) (?:møte|formannskapsmøte|kommunestyremøte)',
    '(?:årsmelding|årsrapport|tertialrapport|handlingsplan|økonomiplan|budsjett)(?:en|a|et)? for',
    'ut (?:året|valperioden|valgperioden)|i (?:høringsperioden|høyringsperioden)',
  ].join('|'),
)

/** Words that hurry and bind nobody. */
export const vagueDeadline = whole(
  [
    'snarest(?: mulig| råd)?|snarast(?: råd| mogleg)?',
    'så (?:snart|raskt|fort|tidlig|tidleg) (?:som )?(?:mulig|mogleg|råd|praktisk mulig)',
    'omgående|straks|straks(?:t)?|uten ugrunnet opphold|utan ugrunna opphald',
    'fortløpende|fortløpande|løpende|løpande|etter hvert|etter kvart',
    'innen rimelig tid|innan rimeleg tid|i nær framtid|i nær fremtid|på sikt|med det første',
    'ved anledning|ved høve|når det passer|når det passar|raskt|hurtig',
  ].join('|'),
)

const officers = [
  '[\\p{L}]*(?:direktør|sjef|leder|leiar|rådgiver|rådgjevar|ansvarlig|ansvarleg|sekretær|ingeniør|rektor|mester|fullmektig|forvalter|forvaltar)(?:en|ane|ene|a|ar|e)?',
  'rådmann(?:en)?|ordfører(?:en)?|ordførar(?:en)?|varaordfører(?:en)?|varaordførar(?:en)?',
  '[\\p{L}]*(?:administrasjon|avdeling|seksjon|etat|enhet|eining|virksomhet|verksemd|stab|tjeneste|teneste|kontor|foretak|føretak)(?:en|a|et)?',
].join('|')
const bodies =
  'formannskap(?:et)?|kommunestyre(?:t)?|[\\p{L}]*utvalg(?:et)?|[\\p{L}]*utval(?:et)?|[\\p{L}]*råd(?:et)?|[\\p{L}]*styre(?:t)?|[\\p{L}]*nemnd(?:a|en)?|[\\p{L}]*komite(?:en)?|arbeidsgruppe(?:n|a)?|kommunen'

/** Somebody who can do something: an office, a part of the administration, a body. */
export const actor = whole(`${officers}|${bodies}`)

const asked =
  'bes|bed(?:en|d|t|es)|blir (?:bedt|beden|bede|bedd|pålagt|pålagd)|gis (?:i oppdrag|fullmakt|myndighet)|gjevast|får (?:i oppdrag|fullmakt|ansvar)|pålegges|påleggjast|skal|må|har ansvar(?:et)?|oppretter|opprettar|lager|lagar|legger|legg|utarbeider|utarbeidar|rapporterer|rapporterar|melder|melder|sender|fører|gjør|gjer|innleder|innarbeider|innarbeidar|åpner|opnar|holder|held|viderefører|vidarefører|følger|følgjer|orienterer|kommer|kjem|leier|sørger|syter|vel|velger|vurderer|utreder|greier|iverksetter|iverkset'

/** An actor and what is asked of it, side by side: «Kommunedirektøren bes …», «… blir beden om å …». */
export const actorIsAsked = whole(
  `(?:${officers}|${bodies})(?: (?:selv|sjølv|da|og [\\p{L}]+))? (?:${asked})`,
)

/** A body that asks: «Formannskapet ber kommunedirektøren …». */
export const bodyAsks = whole(`(?:ber|bed|pålegger|pålegg|gir|gjev)(?: om at)? (?:${officers}|${bodies})`)

/** Who does it stands after it: «… ved kommunedirektøren», «… av eiendomssjefen». */
export const actorAfter = whole(`(?:ved|av|hos|til) (?:${officers})`)

/** A wish in the passive, and nobody it is put to. */
export const nobodyAsked = whole(
  'det (?:bes|blir bedt|vert bede|blir bede|blir beden|blir bedd|forutsettes|føresetjast|blir føresett|forventes|blir forventa|ventes|er ønskelig|er ønskjeleg|ønskes|blir ønskt|henstilles|oppfordres|blir oppmoda)(?: om)?',
)

/** Taken note of: nothing is asked of anybody. */
export const takesNote = whole(
  '(?:tas|tar|tatt|tek|teke|teken|takast|tek me|blir tatt|blir teken|blir teke)(?: [^.]*?)? til (?:orientering|etterretning|vitende|vitande|underretning|etterretning)',
)

/** Said and done at once: nobody need do more because of it. */
export const decidesAtOnce = whole(
  words(`vedtas vedtar vedtek vedtatt vedteke vedteken vedtakast godkjennes godkjenner godkjenn godkjent godkjend godkjennast
    stadfestes stadfester stadfestar oppheves opphever opphevar avslås avslår avvises avviser utsettes utsetter utset
    tiltres tiltrer velges velger vald valde veljast fastsettes fastsetter fastset frafalles trekkes`) +
    '|slutter seg til|sluttar seg til|får fritak|blir vald|blir valgt',
)

/** Words that ask for work, whoever is to do it. */
export const asksForWork = whole(
  [
    'bes|ber|bed|beden|bedt|i oppdrag|pålegges|påleggjast|skal|må|bør',
    'legges (?:fram|ut|opp|til)|leggast (?:fram|ut|opp|til)|blir lagt (?:fram|ut)|blir lagd (?:fram|ut)',
    'rapporter(?:es|er|ar|ast)|utarbeid(?:es|er|ar|ast)|utred(?:es|er)|greiast ut|send(?:es|ast)|følges opp|følgjast opp',
    'innarbeid(?:es|er|ar|ast)|kunngjør(?:es)?|kunngjer(?:ast)?|iverksett(?:es|er)|iverksetj(?:ast)|gjennomfør(?:es|er|ast)',
    'frist(?:en)?|innen|innan|senest|seinast',
  ].join('|'),
)

/** Somebody is told what came of it. */
export const reportsBack = whole(
  [
    'rapporter(?:es|er|ar|ast|ing|e|a)?|tilbakemeld(?:ing|er|ast|es)?|meld(?:er|es|ast) (?:tilbake|attende|fra)|melder fra|melde tilbake|melde attende',
    '(?:legges|leggast|legge|leggje|legger|legg|legges) (?:fram|frem)|lagt fram|lagd fram',
    'orienter(?:er|es|ar|ast|e) (?:[\\p{L}]+ )?(?:om|utvalg|formannskap|kommunestyre)?|gjør rede|gjer greie|holdes orientert|haldast orientert|får status|status (?:til|for)',
    '(?:kommer|kjem|komme|kome) (?:tilbake|attende|att)|sak (?:om [\\p{L}]+ )?(?:fremmes|fremjast|legges)|ny sak',
  ].join('|'),
)
