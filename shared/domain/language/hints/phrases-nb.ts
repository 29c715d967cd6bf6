import { phraseTable } from './phrase-table.ts'

/**
 * Bokmål: short forms to spell out, officialese with plainer words (after Språkrådet's «Kansellisten» and its advice
 * on klarspråk), and words that are surely nynorsk.
 */
export const phrasesNb = phraseTable({
  abbreviation: `
ift, i.f.t → for, sammenlignet med, når det gjelder
mht, m.h.t → når det gjelder, om
mtp, m.t.p → med tanke på
pga, p.g.a → på grunn av, fordi
vedr → om
iht, i.h.t → etter, ifølge
ifm, ifbm, i.f.m → i forbindelse med, ved
ifb → i forbindelse med
vha, v.h.a → ved hjelp av, med
mao, m.a.o → med andre ord
dvs, d.v.s → det vil si
osv, o.s.v → og så videre
bl.a, bla.a → blant annet
f.eks, feks → for eksempel
m.m → med mer
mfl, m.fl → med flere
evt, ev → eventuelt
inkl → inkludert, medregnet
ekskl → uten
hhv, h.h.v → henholdsvis
tilsv → tilsvarende
jfr, kfr → jf.
f.o.m → fra og med
t.o.m → til og med
`,
  officialese: `
herunder → blant annet, blant dem, også
vedrørende → om
angående → om
hva angår → når det gjelder
i henhold til → etter, ifølge
i medhold av → etter, med hjemmel i
i forhold til → for, om, sammenlignet med, når det gjelder
i relasjon til → om, til
i tilknytning til → ved, om
i den anledning → derfor
i den grad → hvis, så langt
i det tilfelle at → hvis
i særdeleshet → særlig
med hensyn til → om, når det gjelder
med henblikk på → for å
med hensyn på → for å, om
med bakgrunn i → på grunn av, fordi
på bakgrunn av → fordi, etter, på grunn av
under henvisning til → vi viser til
forut for → før
såfremt, med mindre annet → hvis
forutsatt at → hvis
for så vidt angår → når det gjelder
hvorvidt → om
hvorledes → hvordan
samt → og
således → slik, dermed
likeledes → også
ei heller → heller ikke
nærværende, herværende → denne, dette
ovennevnte, ovenstående, foranstående, foregående → dette, det vi har nevnt
nedenstående → det som følger
undertegnede → jeg
førstnevnte → den første
forefinnes → finnes
foreligger = finnes
forelå = fantes
forestå, forestår, forestod, forestått = lede, leder, ledet, ledet
inneha, innehar, innehadde, innehatt = ha, har, hadde, hatt
besitte, besitter, besatt, besittet = ha, har, hadde, hatt
foreta, foretar, foretok, foretatt, foretas = gjøre, gjør, gjorde, gjort, gjøres
medføre, medfører, medførte, medført = føre til, fører til, førte til, ført til
avstedkomme, avstedkommer = føre til, fører til
hensynta, hensyntar, hensyntas, hensyntatt = ta hensyn til, tar hensyn til, tas hensyn til, tatt hensyn til
hensyntagen → hensyn
iverksette, iverksetter, iverksatte, iverksatt, iverksettes = sette i gang, setter i gang, satte i gang, satt i gang, settes i gang
implementere, implementerer, implementerte, implementert, implementeres = innføre, innfører, innførte, innført, innføres
implementering → innføring
initiere, initierer, initierte, initiert = ta initiativ til, tar initiativ til, tok initiativ til, tatt initiativ til
igangsette, igangsetter, igangsatte, igangsatt, igangsettes = sette i gang, setter i gang, satte i gang, satt i gang, settes i gang
ferdigstille, ferdigstiller, ferdigstilte, ferdigstilt, ferdigstilles = gjøre ferdig, gjør ferdig, gjorde ferdig, ferdig, gjøres ferdig
tilkjennegi, tilkjennegir, tilkjennega = vise, viser, viste
tilveiebringe, tilveiebringer, tilveiebringes = skaffe, skaffer, skaffes
nødvendiggjøre, nødvendiggjør, nødvendiggjorde = kreve, krever, krevde
vanskeliggjøre, vanskeliggjør = gjøre vanskelig, gjør vanskelig
fremkomme, fremkommer, fremkom, fremkommet = gå fram, går fram, gikk fram, gått fram
anmode, anmoder, anmodet = be, ber, ba
anmodning → ønske, spørsmål
anføre, anfører, anførte, anført = skrive, skriver, skrev, skrevet
meddele, meddeler, meddelte, meddelt = opplyse, opplyser, opplyste, opplyst
bistå, bistår, bistod, bistått = hjelpe, hjelper, hjalp, hjulpet
oversende, oversender, oversendte, oversendt = sende, sender, sendte, sendt
imøtekomme, imøtekommer, imøtekom = si ja til, sier ja til, sa ja til
imøtese, imøteser = vente på, venter på
påse, påser, påså = sørge for, sørger for, sørget for
bero på, beror på, berodde på = komme an på, kommer an på, kom an på
bortfalle, bortfaller, bortfalt = falle bort, faller bort, falt bort
utferdige, utferdiger, utferdiges = skrive, skriver, skrives
etterkomme, etterkommer = følge, følger
fordre, fordrer, fordret = kreve, krever, krevde
formode, formoder = tro, tror
erverve, erverver, ervervet = kjøpe, kjøper, kjøpt
effektuere, effektuerer, effektueres = gjennomføre, gjennomfører, gjennomføres
rette en henvendelse til, rette henvendelse til → kontakte, spørre
ta stilling til hvorvidt → vurdere om
være i besittelse av → ha
treffe vedtak om → vedta
gjøre oppmerksom på at → opplyse om at
det vises til → vi viser til
på det nåværende tidspunkt, på nåværende tidspunkt → nå
på et senere tidspunkt → senere
per dags dato, pr dags dato → i dag, nå
i løpet av kort tid → snart
`,
  otherLanguage: `
ikkje = ikke
eg = jeg
me = vi
ein = en
eit = et
frå = fra
kva = hva
korleis = hvordan
kvifor = hvorfor
nokon = noen
noko = noe
nokre = noen
mykje = mye
berre = bare
vere = være
vore = vært
gjere = gjøre
gjer = gjør
kjem = kommer
dei = de
deira = deres
saman = sammen
sjølv = selv
meir = mer
fleire = flere
høyring, høyringa = høring, høringen
verksemd, verksemda, verksemder = virksomhet, virksomheten, virksomheter
mogleg = mulig
moglegheit, moglegheiter = mulighet, muligheter
teneste, tenesta, tenester, tenestene = tjeneste, tjenesten, tjenester, tjenestene
innbyggjar, innbyggjarar, innbyggjarane = innbygger, innbyggere, innbyggerne
saksbehandlar, saksbehandlarar = saksbehandler, saksbehandlere
gjeldande = gjeldende
følgjande = følgende
difor = derfor
utan = uten
innan = innen
medan = mens
mellom anna = blant annet
vedteke = vedtatt
utvalet = utvalget
kommunar, kommunane = kommuner, kommunene
`,
})
