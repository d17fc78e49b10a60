import { createElement, type ComponentType } from 'react'
import { hydrateRoot } from 'react-dom/client'

import { islandLoaders, type IslandName } from './registry'

/*
 * Entry of the script of pages with islands. Bundled with Preact in place of React by
 * scripts/finish/bundleScripts.ts; never loaded by `next dev`, where React does this.
 */

async function hydrate(island: HTMLElement): Promise<void> {
  const name = island.dataset['island'] as IslandName
  const properties = island.querySelector('script[type="application/json"]')?.textContent
  const root = island.querySelector('[data-island-root]')
  if (!properties || !root) return

  const component = (await islandLoaders[name]()) as ComponentType<Record<string, unknown>>
  hydrateRoot(root, createElement(component, JSON.parse(properties) as Record<string, unknown>))
}

for (const island of document.querySelectorAll<HTMLElement>('[data-island]')) {
  void hydrate(island)
}
