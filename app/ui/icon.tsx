// The few drawings of the product, as lines that take the colour of the text around them.
const drawings = {
  work: 'M4 6h2M9.5 6H20M4 12h2M9.5 12H20M4 18h2M9.5 18H20',
  plan: 'M5 3h10l4 4v14H5zM9 3v18',
  board: 'M3 5h18v14H3zM3 10h18M9 10v9',
  tree: 'M12 3v6M5 21v-6h14v6M12 9v12M9 3h6v4H9z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M15.5 15.5L21 21',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
} as const

export type IconName = keyof typeof drawings | 'brand'

export function Icon({ name }: { name: IconName }) {
  if (name === 'brand')
    return (
      <svg viewBox="0 0 28 28" aria-hidden="true">
        <path fill="currentColor" d="M0 0h28v28H0z" />
        <path stroke="#fff" stroke-width="2.6" d="M11 5v18M11 14h10" />
      </svg>
    )
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  )
}

/** The same mark as a file, for the browser's tab. */
export const iconFile =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28"><path fill="#94161b" d="M0 0h28v28H0z"/><path stroke="#fff" stroke-width="2.6" d="M11 5v18M11 14h10"/></svg>'
