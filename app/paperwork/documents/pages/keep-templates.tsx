// /documents/templates — the committee's own Word templates: bring one, take a look at those that are there, stop using one.
import { getActor } from '#foundation/people/actor.reads.ts'
import { isId } from '#kernel/ids.ts'
import { forbidden, missing } from '#kernel/missing.ts'
import { type Asked, fieldOf, filesOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, describedBy, ErrorSummary, Field, Once } from '#ui/form.tsx'
import { ChoiceField, TextField } from '#ui/text-field.tsx'
import { documentWords } from '../document.words.ts'
import { endTemplate, keepTemplate } from '../document-template.acts.ts'
import { listTemplates } from '../document-template.reads.ts'
import { mayKeepTemplate, type TemplateRefusal } from '../document-template.rules.ts'
import { templateWords } from '../document-template.words.ts'
import { documentTypes, isDocumentType } from '../document-type.ts'
import { templateProblemText } from '../templates/template.words.ts'
import { TemplateFieldList } from './template-field-list.tsx'
import { TemplateList } from './template-list.tsx'

export const keepTemplatesPage = page(paths.documentTemplates, {
  async get(context, _, { refusal, form }: Asked<TemplateRefusal>) {
    const actor = await getActor(context)
    if (!mayKeepTemplate(actor, null).allowed) throw forbidden()

    const [t, words] = [templateWords(context), documentWords(context)]
    const field = refusal?.why === 'name-missing' ? 'name' : 'file'
    const error = refusal && t.refusal(refusal)
    const errors =
      refusal?.why === 'faulty'
        ? refusal.problems.map((problem) => ({ field, text: templateProblemText(context, problem) }))
        : error
          ? [{ field, text: error }]
          : []
    const templates = await listTemplates(context)
    return (
      <Screen actor={actor} here="more" title={t.title}>
        <p class="lead">{t.lead}</p>
        <ErrorSummary title={t.refused} errors={errors} />
        {templates.length === 0 ? (
          <p class="empty gap">{t.none}</p>
        ) : (
          <TemplateList t={t} words={words} templates={templates} />
        )}
        <form method="post" enctype="multipart/form-data">
          <Once />
          <TextField
            name="name"
            label={t.name}
            hint={t.nameHint}
            value={fieldOf(form, 'name')}
            error={field === 'name' ? error : undefined}
          />
          <ChoiceField
            name="type"
            label={t.type}
            value={fieldOf(form, 'type')}
            options={documentTypes.map((type) => ({ value: type, label: words.types[type] }))}
          />
          <Field name="file" label={t.file} hint={t.fileHint} error={field === 'file' ? error : undefined}>
            <input
              id="file"
              name="file"
              type="file"
              accept=".docx"
              aria-describedby={describedBy('file', { hint: true, error: field === 'file' && error })}
            />
          </Field>
          <p class="f bs">
            <Button name="act" value="keep">
              {t.keep}
            </Button>
          </p>
        </form>
        <TemplateFieldList t={t} />
      </Screen>
    )
  },

  async post(context, _, form) {
    const verdict = await perform()
    return verdict.allowed ? goTo(paths.documentTemplates()) : verdict

    async function perform() {
      const ended = fieldOf(form, 'end')
      if (ended !== '') {
        if (!isId<'document_template'>(ended)) throw missing()
        return endTemplate(context, ended)
      }
      const [file] = filesOf(form, 'file')
      const type = fieldOf(form, 'type')
      return keepTemplate(context, {
        name: fieldOf(form, 'name'),
        type: isDocumentType(type) ? type : 'plan',
        file: file ? { name: file.name, bytes: await file.bytes() } : null,
      })
    }
  },
})
