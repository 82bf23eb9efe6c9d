import { hatching } from './hatching';

/** The tokens a chart draws with, as the browser resolves them for the element's present theme. */
export interface ChartTokens {
  readonly ink: string;
  readonly inkSoft: string;
  readonly rule: string;
  readonly paper: string;
  readonly font: string;
  readonly size: number;
  /** Any other token by name, e.g. `--cause-fault`. */
  colour(name: string): string;
  /** What an area of this meaning is filled with: the colour, and hatching where it is unknown. */
  fill(name: string): string | CanvasPattern;
}

/**
 * `light-dark()` stays unresolved in a custom property, so each colour is read off a probe that uses it.
 * Paper is light whatever the screen is: `light` reads the tokens so.
 */
export function tokensOf(element: HTMLElement, light = false): ChartTokens {
  const probe = document.createElement('span');
  probe.hidden = true;
  if (light) probe.style.colorScheme = 'light';
  element.append(probe);
  const colour = (name: string) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const style = getComputedStyle(element);
  const read = {
    ink: colour('--ink'),
    inkSoft: colour('--ink-soft'),
    rule: colour('--rule'),
    paper: colour('--paper'),
    font: style.fontFamily,
    size: Number.parseFloat(style.fontSize) || 13,
  };
  const known = new Map<string, string>();
  for (const name of chartColours) known.set(name, colour(name));
  probe.remove();
  const colourOf = (name: string) => known.get(name) ?? read.ink;
  const unknown = hatching(colourOf('--unknown'), colourOf('--unknown-wash'));
  return {
    ...read,
    colour: colourOf,
    fill: (name) => (name === '--unknown' && unknown) || colourOf(name),
  };
}

const chartColours = [
  '--accent',
  '--accent-wash',
  '--holds',
  '--holds-wash',
  '--costly',
  '--costly-wash',
  '--pulls',
  '--pulls-wash',
  '--attention',
  '--attention-wash',
  '--unknown',
  '--unknown-wash',
  '--cause-natural',
  '--cause-competitive',
  '--cause-fault',
  '--cause-malicious',
  '--cause-other',
  '--ink-soft',
  '--rule-strong',
];
