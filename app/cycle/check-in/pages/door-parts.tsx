// The parts of the page at the door, empty: the script fills them on the device.
import type { doorWords } from '../door.words.ts'

export function DoorParts({ t, again }: { t: ReturnType<typeof doorWords>; again: string }) {
  return (
    <>
      <p data-reach="" role="status" class="soft" />
      <p data-login="" hidden>
        <a class="b" href={again}>
          {t.login}
        </a>
      </p>
      <div data-ready="" hidden>
        <p class="say" data-count="" />
        <p class="soft sm">
          <span data-device="" /> · <span data-waiting="" />
        </p>
        <div data-result="" class="door" role="alert" aria-live="assertive" />
        <video data-video="" hidden muted playsinline aria-label={t.title} />
        <p class="bs gap">
          <button class="b" type="button" data-camera="">
            {t.shown.cameraOn}
          </button>
        </p>
        <form data-read="" class="gap">
          <label for="typed">{t.type}</label>
          <p class="hint" id="typed-hint">
            {t.typeHint}
          </p>
          <input id="typed" data-typed="" autocomplete="off" aria-describedby="typed-hint" />
          <p class="bs gap">
            <button class="b two" type="submit">
              {t.check}
            </button>
          </p>
        </form>
        <section data-names="" hidden>
          <h2>{t.byName}</h2>
          <label for="search">{t.search}</label>
          <input id="search" type="search" autocomplete="off" />
          <ul class="rows" />
        </section>
        <p class="soft sm gap" data-kept="" />
        <p class="bs gap">
          <button class="b two" type="button" data-synchronise="">
            {t.synchronise}
          </button>
          <button class="b link" type="button" data-clear="">
            {t.clear}
          </button>
        </p>
      </div>
    </>
  )
}
