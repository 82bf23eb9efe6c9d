/** A code in its groups of five, never broken inside one; copied by hand it is still the code. */
export function CodeGroups(props: { code: string }) {
  const groups = props.code.split('-');
  return (
    <p class="code-groups" translate={false}>
      {groups.map((group, place) => (
        <span key={place} class="code-groups__group">
          {place < groups.length - 1 ? `${group}-` : group}
        </span>
      ))}
    </p>
  );
}
