/** A field of a form: its label, its help, what the check says of it, and what is typed in it. */
import type { ComponentChildren } from 'preact';
import type { Finding } from '../../core/finding';
import { Sign } from './signs';
import { useWords } from './words';

export interface FieldProps {
  /** Of the control; help and findings are tied to it. */
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly findings?: readonly Finding[];
  /** Takes the text that a finding offers. */
  readonly onFix?: ((finding: Finding) => void) | undefined;
  readonly children: ComponentChildren;
  /** The label names a group of controls, not one. */
  readonly group?: boolean;
}

/** What a control says of itself to assistive technology. */
export const describedBy = (id: string, { help, findings }: Pick<FieldProps, 'help' | 'findings'>) => {
  const parts = [help ? `${id}-help` : '', findings && findings.length > 0 ? `${id}-found` : ''].filter((one) => one);
  return parts.length > 0 ? { 'aria-describedby': parts.join(' ') } : {};
};

export function Field({ id, label, help, findings = [], onFix, children, group }: FieldProps) {
  const text = help ? (
    <p class="help" id={`${id}-help`}>
      {help}
    </p>
  ) : null;
  const found = <Findings id={id} findings={findings} onFix={onFix} />;
  if (!group) {
    return (
      <div class="field">
        <label for={id}>{label}</label>
        {text}
        {children}
        {found}
      </div>
    );
  }
  return (
    <fieldset class="field" id={id} {...describedBy(id, { help: help ?? '', findings })}>
      <legend>{label}</legend>
      {text}
      {children}
      {found}
    </fieldset>
  );
}

function Findings({ id, findings, onFix }: Pick<FieldProps, 'id' | 'onFix'> & { findings: readonly Finding[] }) {
  const { t, language } = useWords();
  if (findings.length === 0) return null;
  return (
    <ul class="found" id={`${id}-found`}>
      {findings.map((finding) => (
        <li key={`${finding.rule} ${JSON.stringify(finding.params)}`} class={finding.severity}>
          <Sign name={finding.severity} />
          <span>
            <span class="unseen">{t.severity[finding.severity]}: </span>
            {language.finding(finding)}
            {finding.fix !== undefined && onFix && (
              <button type="button" class="small" title={finding.fix} onClick={() => onFix(finding)}>
                {t.form.takeFix}
              </button>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
