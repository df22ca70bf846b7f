/** The foot: what the last execution cost, its calls by service and its log, and the switch for calls that fail. */

import { useState } from 'preact/hooks';
import { Modal } from './modal';
import type { Link, State } from './state';
import type { Workbench } from './workbench';

interface Props {
  readonly bench: Workbench;
  readonly state: State;
}

export function MeterBar({ bench, state }: Props) {
  const { words } = bench;
  const { cost } = state;
  const [open, setOpen] = useState(false);
  const line = cost ? words.meter(cost.name, cost.total, (cost.took / 1000).toFixed(1)) : words.meterNone;
  return (
    <footer>
      {cost ? (
        <button type="button" class="meter" onClick={() => setOpen(true)}>
          {line}
        </button>
      ) : (
        <span class="meter">{line}</span>
      )}
      <label class={state.link === 'well' ? 'link' : 'link broken'}>
        {words.link}
        <select
          value={state.link}
          onChange={({ currentTarget: { value } }) => bench.store.set({ link: value as Link })}
        >
          <option value="well">{words.linkWell}</option>
          <option value="denied">{words.linkDenied}</option>
          <option value="offline">{words.linkOffline}</option>
        </select>
      </label>
      {open && cost && (
        <Modal title={words.meterTitle} closeLabel={words.close} onClose={() => setOpen(false)} class="cost">
          <p>{line}</p>
          <p class="quiet">{words.meterModel}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.method}</th>
                <th scope="col">{words.times}</th>
              </tr>
            </thead>
            <tbody>
              {Object.entries(cost.byMethod)
                .sort(([, a], [, b]) => b - a)
                .map(([method, times]) => (
                  <tr key={method}>
                    <td>{method}</td>
                    <td>{times}</td>
                  </tr>
                ))}
            </tbody>
          </table>
          <h3>{words.log}</h3>
          {cost.log.length === 0 ? <p class="quiet">{words.noLog}</p> : <pre>{cost.log.join('\n')}</pre>}
        </Modal>
      )}
    </footer>
  );
}
