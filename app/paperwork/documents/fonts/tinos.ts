// The four faces of Tinos, whose letters are as wide as those of Times New Roman.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type FontFile, readFont } from './font-file.ts'

const { resolve } = createRequire(import.meta.url)
const faces = ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'] as const

/** The bytes of the four files, in a fixed order. */
export const tinosFiles = (): Buffer[] =>
  faces.map((face) => readFileSync(resolve(`@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`)))

let read: FontFile[] | undefined

export function faceOf({ bold, italic }: { bold?: boolean; italic?: boolean }): FontFile {
  read ??= tinosFiles().map(readFont)
  const face = read[(bold ? 1 : 0) + (italic ? 2 : 0)]
  if (!face) throw new Error('Tinos has four faces')
  return face
}
