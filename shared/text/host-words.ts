/** What a host itself says, in bokmål: before the renderer is there, or when it is gone. */
export const hostWords = {
  restarted: 'Nettleservinduet forsvant og åpnes på nytt. Det som var lagret, er trygt.',
  crashed: 'Vinduet krasjet og lastes på nytt. Det som var lagret, er trygt.',
  gaveUp: 'Nettleservinduet forsvant for mange ganger. Saksklar avsluttes. Det som var lagret, er trygt.',
  handedOver: 'Saksklar er alt åpent. Vinduet som er åpent, er hentet fram.',
  asRoot:
    'Kjører som root: nettleseren startes uten sandkassen sin (--no-sandbox). Gjør dette bare til utvikling.',
  stillWaiting:
    'Nettleseren har ikke svart ennå. Noen maskiner er satt opp slik at programmer ikke får styre nettleseren (RemoteDebuggingAllowed, DeveloperToolsAvailability). Venter litt til.',
  unsaved: 'Noe er ikke lagret ennå. Lukke likevel?',
  stay: 'Bli',
  close: 'Lukk likevel',
  stoppedTitle: 'Vinduet har krasjet flere ganger',
  stoppedText: 'Det som var lagret, er trygt. Prøv igjen, eller lukk vinduet og start Saksklar på nytt.',
  tryAgain: 'Prøv igjen',
} as const

/** Words of the host's own dialog for folders and file names. */
export const pathDialogWords = {
  folder: 'Mappe',
  go: 'Vis',
  up: 'Ett nivå opp',
  name: 'Filnavn',
  choose: 'Velg denne mappen',
  save: 'Lagre her',
  cancel: 'Avbryt',
  newFolder: 'Ny mappe her',
  make: 'Lag mappe',
  places: 'Snarveier',
  content: 'Innhold i mappen',
  empty: 'Mappen er tom.',
  home: 'Hjem',
  documents: 'Dokumenter',
  desktop: 'Skrivebord',
  noFolder: 'Mappen finnes ikke, eller du har ikke tilgang til den.',
  notMade: 'Mappen kan ikke lages her.',
  noName: 'Skriv et filnavn.',
  badName: 'Et filnavn kan ikke inneholde / eller \\.',
  isFolder: 'Det finnes en mappe med dette navnet.',
  exists: 'Filen finnes fra før. Velg «Lagre her» en gang til for å erstatte den.',
} as const
