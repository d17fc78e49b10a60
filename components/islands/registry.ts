import type { ComponentType } from 'react'

import type { ChecklistProps } from './Checklist'
import type { SelfCheckProps } from './SelfCheck'

/** Every island with the properties it takes. An island is added here and nowhere else. */
export type IslandProps = {
  checklist: ChecklistProps
  'self-check': SelfCheckProps
}

export type IslandName = keyof IslandProps

type Loaders = { [Name in IslandName]: () => Promise<ComponentType<IslandProps[Name]>> }

/** How the browser gets the code of an island: only when a page has one. */
export const islandLoaders: Loaders = {
  checklist: async () => (await import('./Checklist')).Checklist,
  'self-check': async () => (await import('./SelfCheck')).SelfCheck,
}
