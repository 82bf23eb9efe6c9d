import { Chart, type ChartConfiguration, type ChartType } from 'chart.js';
import { useEffect, useRef } from 'preact/hooks';
import './registered';
import { type ChartTokens, tokensOf } from './tokens-of';

interface Props<T extends ChartType> {
  /** Pure: from tokens to what Chart.js draws. A new function redraws the chart. */
  readonly draw: (tokens: ChartTokens) => ChartConfiguration<T>;
  /** What a screen reader hears in place of the picture; the table says the rest. */
  readonly label: string;
  readonly height: number;
}

/** One Chart.js canvas that follows theme, reduced motion and size, and is light on paper. The space is kept before anything is drawn. */
export function CanvasChart<T extends ChartType>({ draw, label, height }: Props<T>) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    const parent = element?.parentElement;
    if (!element || !parent) return;
    let chart: Chart<T> | undefined;
    let drawn: ChartTokens;
    const drawIn = (tokens: ChartTokens) => {
      chart?.destroy();
      drawn = tokens;
      chart = new Chart<T>(element, calm(draw(tokens), tokens));
    };
    const redraw = () => drawIn(tokensOf(parent));
    redraw();
    // A canvas keeps the colours it was drawn with: what was drawn for a dark screen is drawn anew for paper.
    let onScreen: ChartTokens | undefined;
    const toPaper = () => {
      const light = tokensOf(parent, true);
      if (light.paper === drawn.paper) return;
      onScreen = drawn;
      drawIn(light);
    };
    const offPaper = () => {
      if (onScreen) drawIn(onScreen);
      onScreen = undefined;
    };
    addEventListener('beforeprint', toPaper);
    addEventListener('afterprint', offPaper);
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', redraw);
    const theme = new MutationObserver(redraw);
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'lang'] });
    return () => {
      removeEventListener('beforeprint', toPaper);
      removeEventListener('afterprint', offPaper);
      dark.removeEventListener('change', redraw);
      theme.disconnect();
      chart?.destroy();
    };
  }, [draw]);
  return (
    <div
      style={{
        position: 'relative',
        height: `calc(${height}px * var(--chart-scale, 1))`,
        overflow: 'hidden',
      }}
    >
      <canvas ref={canvas} role="img" aria-label={label} />
    </div>
  );
}

/** House rules over every chart: no motion that shows nothing. The legend is not registered: labels stand at the lines. */
function calm<T extends ChartType>(
  config: ChartConfiguration<T>,
  tokens: ChartTokens,
): ChartConfiguration<T> {
  Chart.defaults.font.family = tokens.font;
  Chart.defaults.font.size = Math.max(12, tokens.size - 1);
  Chart.defaults.color = tokens.inkSoft;
  Chart.defaults.borderColor = tokens.rule;
  Chart.defaults.maintainAspectRatio = false;
  Chart.defaults.responsive = true;
  Chart.defaults.animation = false; // a chart does not come from anywhere
  return config;
}
