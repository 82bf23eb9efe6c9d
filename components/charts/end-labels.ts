import type { Chart, Plugin } from 'chart.js';

/**
 * Direct labels instead of a legend: each line's name stands at its last point, in its own colour, moved
 * apart where two would touch; above it where the line ends inside the picture. Leave room with `layout.padding.right`.
 */
export const endLabels: Plugin<'line'> = {
  id: 'homeport-end-labels',
  afterDatasetsDraw(chart: Chart<'line'>) {
    const { ctx, chartArea } = chart;
    const size = Number(chart.options.font?.size ?? 12);
    const labels = chart.data.datasets
      .map((dataset, index) => {
        const meta = chart.getDatasetMeta(index);
        const point = [...meta.data].reverse().find((each) => !('skip' in each && each.skip));
        return point && dataset.label && !meta.hidden
          ? {
              text: dataset.label,
              x: point.x,
              y: point.x < chartArea.right - size ? point.y - size : point.y,
              colour: String(dataset.borderColor),
            }
          : undefined;
      })
      .filter((label) => label !== undefined)
      .sort((a, b) => a.y - b.y);
    let floor = chartArea.top;
    for (const label of labels) {
      label.y = Math.max(label.y, floor);
      floor = label.y + size * 1.25;
    }
    ctx.save();
    ctx.font = `${size}px ${chart.options.font?.family ?? 'sans-serif'}`;
    ctx.textBaseline = 'middle';
    for (const { text, x, y, colour } of labels) {
      ctx.fillStyle = colour;
      ctx.fillText(text, x + 6, y);
    }
    ctx.restore();
  },
};
