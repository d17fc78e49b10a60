import type { SceneName } from '@/content/markdown/scenes'

import { BuildingSite } from './scenes/BuildingSite'
import { BusWindow } from './scenes/BusWindow'
import { CallHome } from './scenes/CallHome'
import { Passport } from './scenes/Passport'
import { VillageRoad } from './scenes/VillageRoad'

const scenes: Record<SceneName, () => React.ReactNode> = {
  'building-site': BuildingSite,
  'bus-window': BusWindow,
  'call-home': CallHome,
  passport: Passport,
  'village-road': VillageRoad,
}

type SceneProps = { name: SceneName }

/** A drawing in two colours that sets the place of a text. It says nothing the text does not say. */
export function Scene({ name }: SceneProps) {
  const Drawing = scenes[name]
  return (
    <svg className="my-8 block w-full" viewBox="0 0 640 280" aria-hidden="true" data-screen-only data-scene={name}>
      <Drawing />
    </svg>
  )
}
