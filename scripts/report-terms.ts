import { readContent } from '../content/checks/readContent'
import { termReport } from '../content/checks/terms'

/** Lists passages where Kyrgyz does not use the term that stands for the Russian one, for a reader who knows both. */

const report = termReport(await readContent('.'))
for (const line of report) process.stdout.write(`${line}\n`)
process.stdout.write(`\n${report.length} ${report.length === 1 ? 'passage' : 'passages'} to look at. None of them is an error by itself.\n`)
