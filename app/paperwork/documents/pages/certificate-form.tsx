// The form of certificates, asked by GET: nothing is stored, and the address is what is printed.
import { written } from '#kernel/day.ts'
import { paths } from '#shell/paths.ts'
import { ChoiceField, DayField, TextField, WordsField } from '#ui/text-field.tsx'
import type { certificateWords } from '../certificates/certificate.words.ts'
import { certificateSizes } from '../certificates/default-template.ts'
import type { Certificates } from './certificates-request.ts'

type FormProps = { t: ReturnType<typeof certificateWords>; asked: Certificates }

export function CertificateForm({ t, asked: { request, issuer, issuers } }: FormProps) {
  const stocks = ['own', 'pre-printed'] as const
  return (
    <form method="get" action={paths.certificates()} class="wide">
      <ChoiceField
        name="issuer"
        label={t.issuer}
        value={issuer.id}
        options={issuers.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField name="authority" label={t.authority} value={request.authority} />
      <WordsField name="people" label={t.people} hint={t.peopleHint} value={request.people} rows={8} />
      <TextField name="decision" label={t.decision} value={request.decision} short />
      <TextField name="decided" label={t.decided} value={request.decided ? written(request.decided) : ''} short />
      <DayField name="on" label={t.on} value={request.on} />
      <TextField name="office" label={t.office} value={request.office} short />
      <TextField name="signer" label={t.signer} value={request.signer} />
      <TextField name="book" label={t.book} value={String(request.firstBookNumber)} short />
      <ChoiceField
        name="size"
        label={t.size}
        value={request.size}
        options={Object.entries(certificateSizes).map(([size, { width, height }]) => ({
          value: size,
          label: `${width} × ${height}`,
        }))}
      />
      <ChoiceField
        name="stock"
        label={t.stock}
        value={request.stock}
        options={stocks.map((stock) => ({ value: stock, label: t.stocks[stock] }))}
      />
      <TextField name="x" label={t.x} hint={t.offsetHint} value={String(request.offset.x)} short />
      <TextField name="y" label={t.y} value={String(request.offset.y)} short />
      <p class="f bs">
        <button class="b" type="submit">
          {t.check}
        </button>
      </p>
    </form>
  )
}
