// Whom a body's name most likely means. Pure: the name and the units of the day. Only what leaves no doubt is `sure`.
import type { Unit, UnitKind } from '#foundation/organisation/unit.ts'
import { comparable, core } from './body-names.ts'
import type { MappingChoice, UnitClass } from './mapping.ts'
import { unitsIn } from './mapping.ts'

export type Suggestion = { choice: MappingChoice; sure: boolean }

export function suggestMapping(bodyName: string, units: Unit[]): Suggestion | null {
  return named(bodyName, units) ?? classOf(bodyName, units) ?? several(bodyName, units) ?? byKind(bodyName, units)
}

const meaning = (units: Unit[], sure: boolean): Suggestion => ({
  choice: { choice: 'units', units: units.map(({ id }) => id) },
  sure,
})

/** A unit that bears the name, in full or in short. */
function named(name: string, units: Unit[]): Suggestion | null {
  const namesOf = ({ name, shortName }: Unit) => (shortName === null ? [name] : [name, shortName])
  for (const form of partsOf(name).length > 1 ? [comparable] : [comparable, core]) {
    const words = form(name)
    const found = units.filter((unit) => namesOf(unit).some((own) => form(own) === words))
    if (words !== '' && found.length === 1) return meaning(found, true)
  }
  return null
}

const classes: [pattern: RegExp, unitClass: UnitClass, sure: boolean][] = [
  [/mat tran.*(?:doan the|to chuc (?:chinh tri|thanh vien)|cac to chuc|hoi )/, 'front_and_organisations', true],
  [/^(?:cac )?(?:hoi )?doan the|^(?:cac )?to chuc chinh tri xa hoi|^cac hoi\b/, 'mass_organisations', true],
  [/^(?:cac )?(?:chi bo|cap uy|chi uy)\b.*\b(?:co quan|don vi)\b/, 'party_cells', false],
  [
    /^(?:bi thu )?(?:tat ca |toan the )?(?:cac|moi|tung) (?:chi bo|chi uy)|^chi bo (?:truc thuoc|co so)/,
    'party_cells',
    true,
  ],
  [/^(?:cac )?(?:cap uy|to chuc (?:co so )?dang)\b(?! uy)/, 'party_cells', false],
  [/^(?:cac )?(?:bo phan|co quan|ban) (?:chuyen trach )?tham muu|^cac ban xay dung dang/, 'advisory_boards', true],
  [/^cac ban (?:dang|cua dang uy)/, 'advisory_boards', true],
  [/^(?:truong |bi thu |ban can su |ban nhan dan )?(?:cac )(?:thon|to dan pho|khu pho|ap|lang|ban)\b/, 'hamlets', true],
  [/^(?:cac )?(?:co quan|ban nganh|phong ban|don vi|nganh)\b/, 'agencies', false],
]

/** "Các chi bộ trực thuộc": not certain units, but all of a kind. None where the committee has no such unit. */
function classOf(name: string, units: Unit[]): Suggestion | null {
  const words = comparable(name)
  for (const [pattern, unitClass, sure] of classes)
    if (pattern.test(words) && unitsIn(unitClass, units).length > 0)
      return { choice: { choice: 'class', unitClass }, sure }
  return null
}

/** `key` is what the unit's own name must hold, where a committee has several of the kind. */
const kinds: { pattern: RegExp; kind: UnitKind; key?: RegExp; sure?: false }[] = [
  { pattern: /^(?:ban )?thuong (?:vu|truc) dang uy|^ban thuong vu/, kind: 'standing_committee' },
  { pattern: /^uy ban kiem tra/, kind: 'inspection_commission' },
  { pattern: /^(?:to chuc )?van phong dang uy|^van phong$/, kind: 'party_office' },
  { pattern: /^ban xay dung dang\b/, kind: 'advisory_board', key: /xay dung dang/ },
  { pattern: /^(?:ban )?to chuc\b/, kind: 'advisory_board', key: /\bto chuc\b/ },
  { pattern: /^(?:ban )?tuyen giao/, kind: 'advisory_board', key: /tuyen giao/ },
  { pattern: /^(?:ban |khoi )?dan van/, kind: 'advisory_board', key: /dan van/ },
  {
    pattern: /^(?:ban )?(?:to chuc|tuyen giao|dan van|xay dung)/,
    kind: 'advisory_board',
    key: /xay dung dang/,
    sure: false,
  },
  { pattern: /^khoi dan van/, kind: 'advisory_board', key: /xay dung dang/, sure: false },
  { pattern: /^(?:uy ban |ban thuong truc (?:uy ban )?)?mat tran/, kind: 'fatherland_front' },
  { pattern: /^(?:thuong truc )?hoi dong nhan dan$/, kind: 'peoples_council' },
  { pattern: /^uy ban nhan dan$/, kind: 'peoples_committee' },
  { pattern: /truyen thanh|phat thanh/, kind: 'radio_station' },
  { pattern: /nong dan/, kind: 'mass_organisation', key: /nong dan/ },
  { pattern: /phu nu/, kind: 'mass_organisation', key: /phu nu/ },
  { pattern: /cuu chien binh/, kind: 'mass_organisation', key: /cuu chien binh/ },
  { pattern: /^(?:xa )?doan(?: thanh nien)?\b|^ban chap hanh doan/, kind: 'mass_organisation', key: /^(?:xa )?doan\b/ },
  { pattern: /cong doan|lien doan lao dong/, kind: 'mass_organisation', key: /cong doan|lao dong/ },
  { pattern: /^(?:ban )?(?:chi huy )?quan su/, kind: 'armed_forces', key: /quan su/ },
  { pattern: /^cong an/, kind: 'armed_forces', key: /cong an/ },
  { pattern: /^tram y te/, kind: 'public_service', key: /y te/ },
]

/** Another name for the only unit of its kind. */
function byKind(name: string, units: Unit[]): Suggestion | null {
  const words = core(name)
  for (const { pattern, kind, key, sure } of kinds) {
    if (!pattern.test(words)) continue
    const found = units.filter((unit) => unit.kind === kind && (!key || key.test(comparable(unit.name))))
    if (found.length === 1) return meaning(found, sure !== false && partsOf(name).length === 1)
  }
  return null
}

/** "Chi bộ thôn A và Chi bộ thôn B": each part for itself, where all of them are told. */
function several(name: string, units: Unit[]): Suggestion | null {
  const parts = partsOf(name)
  if (parts.length < 2) return null
  const means = parts.map((part) => named(part, units) ?? byKind(part, units))
  const found = means.flatMap((one) => (one?.choice.choice === 'units' ? one.choice.units : []))
  if (found.length === 0) return null
  const isWhole = means.every((one) => one?.sure === true)
  return { choice: { choice: 'units', units: [...new Set(found)] }, sure: isWhole }
}

const partsOf = (name: string): string[] => name.split(/,|;| và | cùng /).filter((part) => part.trim() !== '')
