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
}

/** `light-dark()` stays unresolved in a custom property, so each colour is read off a probe that uses it. */
export function tokensOf(element: HTMLElement): ChartTokens {
  const probe = document.createElement('span');
  probe.hidden = true;
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
  return {
    ...read,
    colour: (name) => known.get(name) ?? read.ink,
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
