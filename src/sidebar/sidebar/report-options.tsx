/** How the report shall look, and which of its parts it shall have. */
import type { ReportOptions } from '../../server/answers';
import { useWords } from '../parts/words';

const PARTS = ['summary', 'evidence', 'signatures'] as const;

export function Options(props: {
  options: ReportOptions;
  disabled: boolean;
  change: (options: ReportOptions) => void;
}) {
  const { t } = useWords();
  const { options, disabled, change } = props;
  return (
    <details class="card">
      <summary>
        <span>{t.report.options}</span>
      </summary>
      <fieldset disabled={disabled}>
        <legend>{t.report.orientation}</legend>
        <div class="radios">
          {(['landscape', 'portrait'] as const).map((orientation) => (
            <label key={orientation} class="radio">
              <input
                type="radio"
                name="orientation"
                checked={options.orientation === orientation}
                onChange={() => change({ ...options, orientation })}
              />
              {t.report[orientation]}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset disabled={disabled}>
        <legend>{t.report.digits}</legend>
        <div class="radios">
          {(['thai', 'arabic'] as const).map((digits) => (
            <label key={digits} class="radio">
              <input
                type="radio"
                name="digits"
                checked={options.digits === digits}
                onChange={() => change({ ...options, digits })}
              />
              {t.report[digits]}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset disabled={disabled}>
        <legend>{t.report.parts}</legend>
        {PARTS.map((part) => (
          <label key={part} class="tick">
            <input
              type="checkbox"
              checked={options[part] !== false}
              onChange={(event) => change({ ...options, [part]: event.currentTarget.checked })}
            />
            {t.report.partNames[part]}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
