// npm run house — draws docs/house.svg, the picture of ARCHITECTURE.md, from the list of rooms.
import { writeFile } from 'node:fs/promises'
import { rooms } from '#rooms.ts'

const [width, row, left] = [760, 34, 16]
const tints: Record<string, string> = {
  foundation: '#f6f0e1',
  paperwork: '#eee6d6',
  cycle: '#fae2d9',
  disclosure: '#e9efe6',
}

/** The rooms from the ground up, a floor in one colour. */
export function drawHouse(): string {
  const upwards = Object.entries(rooms).reverse()
  const height = upwards.length * row + 62
  const lines = upwards.map(([room, sentence], index) => {
    const [floor = '', name] = room.split('/')
    const y = 16 + index * row
    return `<rect x="${left}" y="${y}" width="${width - 2 * left}" height="${row - 4}" fill="${tints[floor]}" stroke="#b5484a"/>
<text x="${left + 10}" y="${y + 20}" font-weight="650">${name}</text>
<text x="${left + 150}" y="${y + 20}">${sentence.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13" fill="#1d1916">
<rect width="${width}" height="${height}" fill="#fffefb"/>
${lines.join('\n')}
<text x="${left}" y="${height - 28}">Facts arise from the bottom up. A room calls only rooms below it; what must follow above stands in reactions.ts.</text>
<text x="${left}" y="${height - 10}">Ground: kernel, db, shell, ui know no room.</text>
</svg>
`
}

if (import.meta.main) await writeFile(new URL('../docs/house.svg', import.meta.url), drawHouse())
