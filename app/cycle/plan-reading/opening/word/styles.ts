// What a style of Word says about its text, through the styles that it is based on.
import { child, childrenOf, type Element, isOn, settingOf } from './xml.ts'

/** What a run or paragraph looks like as far as its words depend on it; undefined where it is not said. */
export type Look = { font?: string; caps?: boolean; hidden?: boolean }
export type Numbered = { list?: string; level?: number }

export type Styles = {
  look(style: string | undefined): Look
  numbering(style: string | undefined): Numbered
  defaultParagraph: string | undefined
  defaults: Look
}

type Style = { basedOn: string | undefined; look: Look; numbered: Numbered }

export function stylesOf(root: Element | undefined): Styles {
  const all = childrenOf(root, 'style')
  const styles = new Map<string, Style>()
  for (const style of all) styles.set(style.attributes.styleId ?? '', styleOf(style))
  const byDefault = all.find(({ attributes }) => attributes.type === 'paragraph' && attributes.default === '1')

  return {
    look: (name) => merged(name, ({ look }) => look),
    numbering: (name) => merged(name, ({ numbered }) => numbered),
    defaultParagraph: byDefault?.attributes.styleId,
    defaults: lookOf(child(child(child(root, 'docDefaults'), 'rPrDefault'), 'rPr')),
  }

  function merged<Part extends object>(name: string | undefined, pick: (style: Style) => Part): Partial<Part> {
    const chain: Part[] = []
    const seen = new Set<string>()
    for (let id = name; id !== undefined && !seen.has(id); ) {
      seen.add(id) // a damaged file may base a style on itself
      const style = styles.get(id)
      if (!style) break
      chain.unshift(pick(style))
      id = style.basedOn
    }
    return Object.assign({}, ...chain)
  }
}

function styleOf(style: Element): Style {
  return {
    basedOn: settingOf(style, 'basedOn'),
    look: lookOf(child(style, 'rPr')),
    numbered: numberedOf(child(style, 'pPr')),
  }
}

export function lookOf(properties: Element | undefined): Look {
  const fonts = child(properties, 'rFonts')?.attributes
  const font = fonts?.ascii ?? fonts?.hAnsi
  const caps = isOn(properties, 'caps')
  const hidden = isOn(properties, 'vanish')
  return { ...(font !== undefined && { font }), ...(caps !== undefined && { caps }), ...(hidden && { hidden }) }
}

export function numberedOf(properties: Element | undefined): Numbered {
  const numbered = child(properties, 'numPr')
  const list = settingOf(numbered, 'numId')
  const level = settingOf(numbered, 'ilvl')
  return { ...(list !== undefined && { list }), ...(level !== undefined && { level: Number(level) }) }
}
