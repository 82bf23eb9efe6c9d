/** Line drawings on a 16-unit grid, drawn for this project; colour and size come from the text around them. */
const drawings = {
  anchor: 'M8 6v8M8 6a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM5 8h6M2.5 9.5C2.5 12.5 5 14 8 14s5.5-1.5 5.5-4.5',
  rope: 'M1.5 5.5c2.6 0 2.2 5 4.4 5s2-5 4.2-5 1.8 5 4.4 5M1.5 10.5c2.6 0 2.2-5 4.4-5s2 5 4.2 5 1.8-5 4.4-5',
  wave: 'M1.5 6.5c1.7 0 1.7-2 3.3-2s1.6 2 3.2 2 1.6-2 3.2-2 1.6 2 3.3 2M1.5 11c1.7 0 1.7-2 3.3-2s1.6 2 3.2 2 1.6-2 3.2-2 1.6 2 3.3 2',
  tick: 'M3 8.5 6.5 12 13 4.5',
  clock: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM8 4.5V8l2.5 1.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  down: 'M4 6.5 8 10.5l4-4',
  right: 'M6.5 4l4 4-4 4',
  book: 'M8 4C6.5 2.8 4.5 2.5 2 2.5v10c2.5 0 4.5.3 6 1.5 1.5-1.2 3.5-1.5 6-1.5v-10c-2.5 0-4.5.3-6 1.5Zm0 0v10',
  bed: 'M2 13V4M2 11h12v2M14 11V9a2 2 0 0 0-2-2H7v4M4.5 8.5a1 1 0 1 0 0-2 1 1 0 0 0 0 2Z',
  arrive: 'M10 2.5h3.5v11H10M2 8h8M7 5l3 3-3 3',
  missed: 'M3 14V2.5h8V14M1.5 14h13M8.5 8v1M13 4v6',
  star: 'M8 2l1.8 3.9 4.2.5-3.1 2.9.8 4.2L8 11.4l-3.7 2.1.8-4.2L2 6.4l4.2-.5L8 2Z',
  speech: 'M2.5 3h11v8h-6L4.5 13.5V11h-2V3Z',
  pen: 'M3 13l.6-3L10.5 3l2.5 2.5-7 6.9L3 13Z',
  alert: 'M8 2 14.5 13.5h-13L8 2ZM8 6.5v3.5M8 11.8v.2',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8H6',
  person: 'M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2.5 14c.5-3 2.5-4.5 5.5-4.5s5 1.5 5.5 4.5',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.5 10.5 14 14',
  join: 'M2.5 4h3c2.5 0 2.5 4 5 4h3M2.5 12h3c2.5 0 2.5-4 5-4M11 5.5 13.5 8 11 10.5',
  part: 'M2.5 8h3c2.5 0 2.5-4 5-4h3M5.5 8c2.5 0 2.5 4 5 4h3',
  shield: 'M8 1.8 13 3.5v4c0 3.2-2 5.5-5 6.7-3-1.2-5-3.5-5-6.7v-4l5-1.7Z',
  bin: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9M7 7v4M9 7v4',
  mail: 'M2 3.5h12v9H2v-9Zm0 .5 6 4.5L14 4',
  phone: 'M4.5 2 6.5 5 5 6.5c.8 1.9 2.6 3.7 4.5 4.5L11 9.5l3 2v2c-6 1-12.5-5.5-11.5-11.5h2Z',
} as const;

export type IconName = keyof typeof drawings;

/** Decoration beside words; it never speaks alone, so a screen reader skips it. */
export function Icon(props: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={drawings[props.name]} />
    </svg>
  );
}
