import { join } from 'node:path'
import { connect } from '#main/store/connect.ts'

// What SQLite alone takes from a new process to the first hundred cases.
const db = connect(join(process.argv[2] ?? '', 'saksklar.db'), { readonly: true })
db.prepare('SELECT * FROM case_file ORDER BY id DESC LIMIT 100').all()
db.close()
