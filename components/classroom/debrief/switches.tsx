import { useId } from 'preact/hooks';

/** One of a few, all in sight. */
export function Switches<T extends string>(props: {
  readonly name: string;
  readonly choices: readonly { readonly id: T; readonly words: string }[];
  readonly chosen: T;
  readonly onChoose: (id: T) => void;
}) {
  const group = useId();
  return (
    <fieldset class="switches">
      <legend class="visually-hidden">{props.name}</legend>
      {props.choices.map(({ id, words }) => (
        <label key={id} class="switches__one">
          <input
            type="radio"
            name={group}
            checked={id === props.chosen}
            onChange={() => props.onChoose(id)}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
