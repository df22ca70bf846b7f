/** Links and other references, one a line of the cell, one a box here. */
import { describedBy, Field } from '../parts/field';
import { Icon, IconButton } from '../parts/signs';
import { useWords } from '../parts/words';
import { linesOf, removeLine, setLine } from '../state/form';
import type { ColumnField } from './fields';

/** Only these are opened from here: what else a cell may hold is shown as text. */
const WEB = /^https?:\/\/[^\s]+$/i;

export function EvidenceField({ form, findings, change, onFix }: ColumnField) {
  const { t } = useWords();
  const text = form.texts.evidence;
  const lines = linesOf(text);
  const help = t.form.help.evidence;
  return (
    <Field id="field-evidence" label={t.form.fields.evidence} help={help} findings={findings} onFix={onFix} group>
      {lines.map((line, i) => {
        const at = i + 1;
        return (
          <div class="pair" key={i}>
            <input
              aria-label={t.form.link({ at })}
              inputMode="url"
              value={line}
              onInput={(event) => change(setLine(text, i, event.currentTarget.value))}
              {...describedBy('field-evidence', { help, findings })}
            />
            {WEB.test(line.trim()) && (
              <a class="icon" href={line.trim()} target="_blank" rel="noreferrer" aria-label={t.form.openLink({ at })}>
                <Icon name="open" />
              </a>
            )}
            {lines.length > 1 && (
              <IconButton icon="minus" label={t.form.removeLink({ at })} onClick={() => change(removeLine(text, i))} />
            )}
          </div>
        );
      })}
      {lines[lines.length - 1]?.trim() !== '' && (
        <button type="button" class="small" onClick={() => change(`${text}\n`)}>
          <Icon name="plus" /> {t.form.addLink}
        </button>
      )}
    </Field>
  );
}
