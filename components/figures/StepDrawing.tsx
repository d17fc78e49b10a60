import { wrapText } from '@/lib/wrapText'

type StepDrawingProps = { steps: string[] }

export const stepWidth = 360
const lineHeight = 20
const padding = 14
const gap = 22
const lettersInLine = 34

function linesOf(step: string): string[] {
  return wrapText(step, lettersInLine)
}

function heightOf(step: string): number {
  return linesOf(step).length * lineHeight + padding * 2 - 4
}

export function stepHeightOf(steps: string[]): number {
  return steps.reduce((sum, step) => sum + heightOf(step) + gap, -gap) + 2
}

/** Boxes one under another, joined by arrows. */
export function StepDrawing({ steps }: StepDrawingProps) {
  const tops = steps.map((_, index) => steps.slice(0, index).reduce((sum, step) => sum + heightOf(step) + gap, 1))
  return steps.map((step, index) => {
    const top = tops[index] ?? 0
    const height = heightOf(step)
    return (
      <g key={step}>
        <rect className="fill-band stroke-lake" strokeWidth="2" x="1" y={top} width={stepWidth - 2} height={height} />
        <text className="fill-lake font-extrabold" x={padding} y={top + padding + 12} fontSize="18">
          {index + 1}
        </text>
        {linesOf(step).map((line, place) => (
          <text key={line} x="44" y={top + padding + 11 + place * lineHeight}>
            {line}
          </text>
        ))}
        {index < steps.length - 1 && (
          <path className="fill-none stroke-ink" strokeWidth="2" d={`M180 ${top + height + 2}v${gap - 6}m-6-6l6 6l6-6`} />
        )}
      </g>
    )
  })
}
