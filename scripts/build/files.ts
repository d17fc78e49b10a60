import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'

/**
 * All files below a folder, as paths relative to it, in a fixed order.
 *
 * @param folder the folder; a file stands for itself, as ""
 */
export async function filesBelow(folder: string): Promise<string[]> {
  const whole = await stat(folder)
  if (whole.isFile()) return ['']
  const entries = await readdir(folder, { recursive: true })
  const kinds = await Promise.all(entries.map((entry) => stat(path.join(folder, entry))))
  return entries.filter((_, index) => kinds[index]?.isFile()).sort()
}
