/** How the report shall look, and which of its parts it shall have. */
import { PART_NAMES, type ReportPart } from '../../core/report-parts';
import type { ReportOptions } from '../../server/answers';
import { useWords } from '../parts/words';

export function Options(props: {
  options: ReportOptions;
  /** Those of the settings, in their order. */
  parts: readonly ReportPart[];
  disabled: boolean;
  change: (options: ReportOptions) => void;
}) {
  const { t } = useWords();
  const { options, parts, disabled, change } = props;
  const chosen = options.parts ?? parts;
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
        {parts
          .filter((part) => part !== 'measures')
          .map((part) => (
            <label key={part} class="tick">
              <input
                type="checkbox"
                checked={chosen.includes(part)}
                onChange={({ currentTarget: { checked } }) =>
                  change({ ...options, parts: parts.filter((one) => (one === part ? checked : chosen.includes(one))) })
                }
              />
              {PART_NAMES[part]}
            </label>
          ))}
      </fieldset>
    </details>
  );
}
