// A part of a text, counted in UTF-16 code units: `start < end`. By spans everything leads back to the plan's own words.
export type Span = [start: number, end: number]
