/** What stands below the table in docs/performance.md: what each figure is, and what the aims are. */
export const explained = `Where two figures stand, the first is **warm**: by processes that have made other packets before and are kept
(\`startPacketProcesses\`); the second is **cold**: by processes that are started for it, as a command does, and as the window
does today. Both begin with nothing but the model and the attachments as the store holds them.

**qpdf**: \`qpdf --empty --pages\` on the same attachments, which carries no tags over and knows nothing of the packet's own
pages. **Typst**: the engine's own work. **Assembly**: from the typeset packet and the attachments to the finished bytes.
**Export**: everything until then, cold with the start of both processes. **Proof**: reading the packet again, by two
processes. **Intake**: preparing all attachments, once, when they are attached; exports do not pay for it. **Memory**: peak of
the typesetting and of the assembling process, cold.

**Officers** today write each paper as a DOCX of its own (headings, lists, tables, the arms in the header), as is the
notice, and three of ten attachments reach them as DOCX; each is saved as PDF, and all are merged. **One by one** is a call
of LibreOffice for each, which is how it is done (timed on at most twelve of them, reckoned for all); **all at once** is one call for all of them, the kindest case for it, which
nobody does by hand. In brackets: how many times a cold export, and a cold export with its proof. Time that an officer
spends clicking is not counted, nor that the merged file has no table of contents, no bookmarks and no tags.

Cold processes miss the aim of assembly at 50 / 5, and where the machine is too busy for the assembler to run in while the
typesetter works (1,000 / 200 here): qpdf has merged five files before two processes of Node have loaded their libraries
and compiled what they run. Compiled code is kept between runs; at 50 pages there is too little time for more.

Aims (issue 3): assembly ≤ 2×, export ≤ 1.5×, memory ≤ 1 GB at 1,000 / 200, growth about 1, officers ≥ 5×.
`
