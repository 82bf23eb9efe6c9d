import type { Chart, Plugin } from 'chart.js';

/**
 * Direct labels instead of a legend: each line's name stands at its last point, in its own colour, moved
 * apart where two would touch. Where a line ends inside the picture its name stands on the side away from
 * the others; a line of one point has no name yet beside longer ones. Leave room with `layout.padding.right`.
 */
export const endLabels: Plugin<'line'> = {
  id: 'homeport-end-labels',
  afterDatasetsDraw(chart: Chart<'line'>) {
    const { ctx, chartArea } = chart;
    const size = Number(chart.options.font?.size ?? 12);
    const pointsOf = (index: number) =>
      chart.getDatasetMeta(index).data.filter((each) => !('skip' in each && each.skip));
    const longest = Math.max(...chart.data.datasets.map(({ label }, n) => (label ? pointsOf(n).length : 0)));
    const labels = chart.data.datasets
      .map((dataset, index) => {
        const meta = chart.getDatasetMeta(index);
        const drawn = pointsOf(index);
        const point = drawn.at(-1);
        if (!point || !dataset.label || meta.hidden) return undefined;
        const inside = point.x < chartArea.right - size;
        if (inside && drawn.length === 1 && longest > 1) return undefined;
        const at = meta.data.indexOf(point);
        const liesBelow = chart.data.datasets.some((other, n) => {
          if (!other.label || n === index) return false;
          const [here, next] = chart.getDatasetMeta(n).data.slice(at, at + 2);
          const apart = here && Math.abs(here.y - point.y) > 1 ? here : next;
          return apart !== undefined && apart.y < point.y;
        });
        const beside = liesBelow ? Math.min(point.y + size, chartArea.bottom - size / 2) : point.y - size;
        return {
          text: dataset.label,
          x: point.x,
          y: inside ? beside : point.y,
          colour: String(dataset.borderColor),
        };
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
