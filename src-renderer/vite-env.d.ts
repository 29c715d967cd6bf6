declare module '*.css'
declare module '@fontsource-variable/inter'
declare module '@digdir/designsystemet-css'
declare module '@digdir/designsystemet-css/theme'
