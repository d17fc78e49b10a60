import { startBackGuard } from './backGuard'

// The finishing step puts this file, bundled, into the head of every page.
startBackGuard()
