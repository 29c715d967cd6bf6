import { phraseTable } from './phrase-table.ts'

/**
 * Nynorsk: short forms to spell out, officialese with plainer words (after Språkrådet's advice on klarspråk in
 * nynorsk), and words that are surely bokmål.
 */
export const phrasesNn = phraseTable({
  abbreviation: `
ift, i.f.t → for, samanlikna med, når det gjeld
mht, m.h.t, m.o.t → når det gjeld, om
mtp, m.t.p → med tanke på
pga, p.g.a → på grunn av, fordi
vedr → om
iht, i.h.t → etter, ifølgje
ifm, ifbm, i.f.m → i samband med, ved
vha, v.h.a → ved hjelp av, med
dvs, d.v.s → det vil seie
osb, osv, o.s.b, o.s.v → og så vidare
m.a, bl.a → mellom anna, blant anna
t.d, f.eks → til dømes, for eksempel
m.m → med meir
mfl, m.fl → med fleire
ev, evt → eventuelt
inkl → inkludert, medrekna
ekskl → utan
jfr, kfr → jf.
f.o.m → frå og med
t.o.m → til og med
`,
  officialese: `
herunder → mellom anna, blant dei, også
vedrørande, vedkomande → om
angåande → om
kva gjeld, kva angår → når det gjeld
i henhold til → etter
i medhald av → etter, med heimel i
i forhold til, i høve til → for, om, samanlikna med, når det gjeld
i tilknyting til, i tilknytning til → ved, om
i den grad → viss, så langt
i særleg grad → særleg
med omsyn til, med omsyn på → om, når det gjeld
med bakgrunn i, på bakgrunn av → på grunn av, fordi, etter
under tilvising til → vi viser til
forut for → før
såframt → viss, dersom
føresett at → viss, dersom
samt → og
således → slik
likeeins → også
ovannemnde, ovanståande, føregåande → dette, det vi har nemnt
nedanståande → det som følgjer
nærverande → denne, dette
underteikna → eg
førefinst → finst
ligg føre = finst
inneha, innehar, innehadde = ha, har, hadde
besitje, besit = ha, har
føreta, føretek, føretok, føreteke = gjere, gjer, gjorde, gjort
foreta, foretar, foretek = gjere, gjer, gjer
medføre, medfører, medførte, medført = føre til, fører til, førte til, ført til
omsynta, hensynta, hensyntek = ta omsyn til, ta omsyn til, tek omsyn til
iverksetje, iverkset, iverksette, iverksett = setje i gang, set i gang, sette i gang, sett i gang
igangsetje, igangset, igangsette, igangsett = setje i gang, set i gang, sette i gang, sett i gang
implementere, implementerer, implementerte, implementert = innføre, innfører, innførte, innført
implementering → innføring
ferdigstille, ferdigstiller, ferdigstilt = gjere ferdig, gjer ferdig, ferdig
tilkjennegje, tilkjennegjev = vise, viser
anmode, anmodar = be, ber
anføre, anfører, anført = skrive, skriv, skrive
meddele, meddelar = opplyse, opplyser
bistå, bistår = hjelpe, hjelper
oversende, oversender, oversendt = sende, sender, sendt
imøtekome, imøtekjem = seie ja til, seier ja til
påsjå, påser = sørgje for, sørgjer for
bero på, beror på = kome an på, kjem an på
bortfalle, bortfell = falle bort, fell bort
framkome, framkjem, framkom = gå fram, går fram, gjekk fram
utferde, utferdar = skrive, skriv
fordre, fordrar = krevje, krev
effektuere, effektuerer = gjennomføre, gjennomfører
rette ein førespurnad til → kontakte, spørje
vere i besitjing av → ha
det blir vist til, det vert vist til → vi viser til
på noverande tidspunkt, på det noverande tidspunktet → no
på eit seinare tidspunkt → seinare
per dags dato, pr dags dato → i dag, no
`,
  otherLanguage: `
ikke = ikkje
jeg = eg
hun = ho
en = ein
et = eit
fra = frå
hva = kva
hvem = kven
hvor = kvar
hvordan = korleis
hvorfor = kvifor
hvilken, hvilket, hvilke → kva for, kva slags
hver, hvert = kvar, kvart
hvis = viss
noe = noko
noen = nokon
være = vere
vært = vore
gjøre = gjere
gjør = gjer
kommer = kjem
sammen = saman
selv = sjølv
flere = fleire
høring, høringen = høyring, høyringa
høringsuttalelse = høyringsfråsegn
virksomhet, virksomheten, virksomheter = verksemd, verksemda, verksemder
tjeneste, tjenesten, tjenester, tjenestene = teneste, tenesta, tenester, tenestene
innbygger, innbyggere, innbyggerne = innbyggjar, innbyggjarar, innbyggjarane
saksbehandler, saksbehandlere = saksbehandlar, saksbehandlarar
gjeldende = gjeldande
følgende = følgjande
uten = utan
blant annet = blant anna
utvalget = utvalet
kommuner, kommunene = kommunar, kommunane
`,
})
