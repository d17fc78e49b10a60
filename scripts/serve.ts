import { createSiteServer, listen } from './server/siteServer'

/** Serves out/ at http://localhost:4000; the variable PORT changes the port. */

const port = Number(process.env.PORT ?? 4000)
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  process.stderr.write(`PORT is "${process.env.PORT}", which is no port. Use a number between 1 and 65535, such as PORT=4000.\n`)
  process.exit(1)
}

try {
  const server = await createSiteServer('out')
  await listen(server, port)
  process.stdout.write(`The site is at http://localhost:${port}/ — stop it with Ctrl+C.\n`)
} catch (error) {
  if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
  process.stderr.write(`Port ${port} is in use by another program. Stop that program, or choose another port: PORT=${port + 1} npm start\n`)
  process.exit(1)
}
