/** The charts of a sheet, drawn plainly: bars, columns, lines and pies, with their names and figures. */

import { sliceColors } from '../view/chart-colors';
import type { ChartView, SheetView } from '../wire';
import type { Words } from '../words';
import { columnWidth, px, ROW_HEAD } from './geometry';

interface Props {
  readonly sheet: SheetView;
  readonly tops: Float64Array;
  /** pixels of the header of the grid */
  readonly head: number;
  readonly words: Words;
}

export function Charts({ sheet, tops, head, words }: Props) {
  const left = (column: number) => {
    let sum = ROW_HEAD;
    for (let each = 1; each < column; each++) sum += columnWidth(sheet, each);
    return sum;
  };
  return (
    <>
      {sheet.charts.map((chart) => (
        <figure
          key={chart.id}
          class="chart"
          style={{
            left: px(left(chart.column) + chart.offsetX),
            top: px(head + (tops[chart.row - 1] ?? 0) + chart.offsetY),
            width: px(chart.width),
            height: px(chart.height),
          }}
        >
          <figcaption>{chart.title || words.chart}</figcaption>
          <Drawing chart={chart} />
          <Legend chart={chart} />
        </figure>
      ))}
    </>
  );
}

function Drawing({ chart }: { chart: ChartView }) {
  if (chart.type === 'PIE') return <Pie chart={chart} />;
  if (chart.type === 'LINE') return <Line chart={chart} />;
  return <Bars chart={chart} across={chart.type === 'BAR'} />;
}

const label = (chart: ChartView): string =>
  chart.categories
    .map((name, at) => `${name}: ${chart.series.map(({ values }) => values[at] ?? 0).join(', ')}`)
    .join('; ');

function Legend({ chart }: { chart: ChartView }) {
  const pie = chart.type === 'PIE';
  const colors = sliceColors(chart.categories.length);
  const entries = pie
    ? chart.categories.map((name, at) => ({ name, color: colors[at] as string }))
    : chart.series.filter(({ name }) => name !== '');
  return (
    <ul>
      {entries.map(({ name, color }) => (
        <li key={name}>
          <span style={{ background: color }} />
          {name}
        </li>
      ))}
    </ul>
  );
}

/** A drawing of 100 by 100, stretched; names and figures stand beside it as text. */
function Bars({ chart, across }: { chart: ChartView; across: boolean }) {
  const { categories, series, stacked } = chart;
  const totals = categories.map((_, at) => series.map(({ values }) => Math.max(0, values[at] ?? 0)));
  const tallest = Math.max(
    1,
    ...totals.map((each) => (stacked ? each.reduce((a, b) => a + b, 0) : Math.max(...each, 0))),
  );
  const slot = 100 / Math.max(1, categories.length);
  return (
    <div class={across ? 'plot across' : 'plot'}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={label(chart)}>
        {totals.flatMap((each, at) => {
          let below = 0;
          const thick = stacked ? slot * 0.7 : (slot * 0.7) / Math.max(1, series.length);
          return each.map((value, index) => {
            const long = (value / tallest) * 100;
            const start = slot * at + slot * 0.15 + (stacked ? 0 : thick * index);
            const from = stacked ? below : 0;
            below += long;
            const fill = series[index]?.color ?? '#4285f4';
            return across ? (
              <rect key={`${at} ${index}`} x={from} y={start} width={long} height={thick} fill={fill} />
            ) : (
              <rect key={`${at} ${index}`} x={start} y={100 - from - long} width={thick} height={long} fill={fill} />
            );
          });
        })}
      </svg>
      <ol aria-hidden="true">
        {categories.map((name, at) => (
          <li key={`${name} ${at}`}>
            {name} <b>{totals[at]?.join(' · ')}</b>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Line({ chart }: { chart: ChartView }) {
  const most = Math.max(1, ...chart.series.flatMap(({ values }) => values));
  const wide = 100 / Math.max(1, chart.categories.length - 1);
  return (
    <div class="plot">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={label(chart)}>
        {chart.series.map(({ name, color, values }) => (
          <polyline
            key={name}
            fill="none"
            stroke={color}
            stroke-width="2"
            vector-effect="non-scaling-stroke"
            points={values.map((value, at) => `${at * wide},${100 - (value / most) * 100}`).join(' ')}
          />
        ))}
      </svg>
    </div>
  );
}

function Pie({ chart }: { chart: ChartView }) {
  const values = (chart.series[0]?.values ?? []).map((value) => Math.max(0, value));
  const total = values.reduce((a, b) => a + b, 0) || 1;
  const colors = sliceColors(values.length);
  let turned = 0;
  const point = (share: number) => {
    const angle = share * 2 * Math.PI - Math.PI / 2;
    return `${50 + 45 * Math.cos(angle)},${50 + 45 * Math.sin(angle)}`;
  };
  return (
    <svg class="pie" viewBox="0 0 100 100" role="img" aria-label={label(chart)}>
      {values.map((value, at) => {
        const [from, share] = [turned, value / total];
        turned += share;
        if (share === 0) return null;
        if (share === 1) return <circle key={at} cx="50" cy="50" r="45" fill={colors[at]} />;
        const path = `M50,50 L${point(from)} A45,45 0 ${share > 0.5 ? 1 : 0} 1 ${point(turned)} Z`;
        return <path key={at} d={path} fill={colors[at]} stroke="#fff" />;
      })}
    </svg>
  );
}
