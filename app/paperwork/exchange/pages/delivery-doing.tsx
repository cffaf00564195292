// What one can do with a delivery: read and acknowledge it; for the office, send it again, fetch its package, tick it off.
import type { Actor } from '#foundation/people/actor.ts'
import type { Refused } from '#kernel/verdict.ts'
import type { Language } from '#kernel/words.ts'
import { fieldOf } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { ActButton, Button, JudgedButton, Note } from '#ui/form.tsx'
import { TextField } from '#ui/text-field.tsx'
import { mayAcknowledgeReceipt, mayAskBack, mayResend, mayTick, ticks } from '../delivery.rules.ts'
import { type Carried, moved } from '../delivery.ts'
import { deliveryPageWords } from '../delivery-page.words.ts'
import type { PackedFile } from '../edxml-package.reads.ts'
import type { PackRefusal } from '../edxml-package.rules.ts'

type DoingProps = {
  actor: Actor
  delivery: Carried
  packed: PackedFile | Refused<PackRefusal> | null
  form: FormData | undefined
  language: Language
}

export function DeliveryDoing({ actor, delivery, packed, form, language }: DoingProps) {
  const t = deliveryPageWords({ language })
  const { id, state, channel } = delivery
  const own = mayAcknowledgeReceipt(actor, delivery)
  const ticking = mayTick(actor, delivery, null)
  return (
    <>
      <p class="bs gap">
        <a class="b two" href={paths.deliveryFile({ delivery: id })}>
          {t.file}
        </a>
      </p>
      {own.allowed && (
        <ActButton verdict={own} label={t.acknowledge} refusalText={t.refusal} name="act" value="acknowledge">
          <p class="hint">{t.acknowledgeHint}</p>
        </ActButton>
      )}
      {packed && !packed.allowed && (
        <Note>
          <p>{t.pack(packed.refusal)}</p>
          {packed.refusal.why === 'no-profile' && (
            <p>
              <a href={paths.exchangeProfile()}>{t.setProfile}</a>
            </p>
          )}
        </Note>
      )}
      {packed?.allowed && (
        <>
          <p class="bs gap">
            <a class="b" href={paths.deliveryPackage({ delivery: id })}>
              {t.package}
            </a>
          </p>
          <p class="hint">{t.packageHint}</p>
        </>
      )}
      {ticking.allowed && (
        <form method="post" class="gap">
          <h2>{t.byHand}</h2>
          <TextField name="reason" label={t.reason} value={fieldOf(form, 'reason')} />
          <p class="f bs">
            {ticks
              .filter((tick) => moved(state, tick) && !(channel === 'mail' && tick === 'send'))
              .map((tick) => (
                <Button kind="two" name="act" value={tick}>
                  {t.ticks[tick]}
                </Button>
              ))}
          </p>
        </form>
      )}
      <Again {...{ actor, delivery, form, language }} />
    </>
  )
}

function Again({ actor, delivery, form, language }: Omit<DoingProps, 'packed'>) {
  const t = deliveryPageWords({ language })
  const [resending, asking] = [mayResend(actor, delivery), mayAskBack(actor, delivery, null)]
  return (
    <>
      {resending.allowed && (
        <form method="post" class="gap">
          {delivery.channel === 'mail' && (
            <TextField name="address" label={t.address} value={fieldOf(form, 'address') || (delivery.address ?? '')} />
          )}
          <JudgedButton
            {...{ verdict: resending, label: t.resend, refusalText: t.refusal, name: 'act', value: 'resend' }}
          />
        </form>
      )}
      {delivery.recall === 'asked' && <p class="gap">{t.askedBack}</p>}
      {asking.allowed && (
        <details class="gap">
          <summary>{t.askBack}</summary>
          <form method="post">
            <TextField name="reason" label={t.reason} value={fieldOf(form, 'reason')} />
            <JudgedButton
              {...{
                verdict: asking,
                label: t.askBack,
                refusalText: t.refusal,
                kind: 'two',
                name: 'act',
                value: 'ask-back',
              }}
            />
          </form>
        </details>
      )}
    </>
  )
}
