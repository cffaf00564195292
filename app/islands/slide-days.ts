// Runs in the browser: the slider of a picture in time moves its line at once, and what has not begun yet turns faint.
import { day as asDay, written } from '../kernel/day.ts'

const slide = document.querySelector<HTMLInputElement>('input[data-slide]')
const field = document.querySelector<HTMLInputElement>('input[name="on"]')

if (slide && field) {
  const start = Date.parse(slide.dataset.slide ?? '')
  slide.hidden = false
  if (field.value) tell(slide, field.value)
  slide.addEventListener('input', () => {
    const day = new Date(start + Number(slide.value) * 86_400_000).toISOString().slice(0, 10)
    field.value = day
    tell(slide, day)
    for (const picture of document.querySelectorAll<SVGElement>('svg.lin')) moveTo(picture, day, slide)
  })
}

/** The day in words, to be seen and to be heard: a slider alone would say a number of days. */
function tell(slide: HTMLInputElement, day: string): void {
  const said = written(asDay(day))
  slide.setAttribute('aria-valuetext', said)
  const told = document.querySelector<HTMLOutputElement>(`output[for="${slide.id}"]`)
  if (told) Object.assign(told, { hidden: false, textContent: said })
}

function moveTo(picture: SVGElement, day: string, { value, max }: HTMLInputElement): void {
  const width = Number(picture.dataset.width)
  const at = Math.round(6 + (Number(value) / Number(max)) * (width - 12)) // the picture's own margin
  const line = picture.querySelector('[data-line]')
  line?.setAttribute('d', (line.getAttribute('d') ?? '').replace(/^M\d+/, `M${at}`))
  for (const part of picture.querySelectorAll<SVGElement>('[data-from]')) {
    const { from = '', to } = part.dataset
    part.classList.toggle('later', from > day)
    part.classList.toggle('gone', to !== undefined && to <= day)
  }
}
