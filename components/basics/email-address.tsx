import { Fragment } from 'preact';
import './email-address.css';

/** An address that breaks where a reader would break it, after `@` and dots, and elsewhere only in need. */
export function EmailAddress({ value }: { value: string }) {
  const parts = value.split(/(?<=[@.])/);
  return (
    <span class="email-address">
      {parts.map((part, at) => (
        <Fragment key={at}>
          {at > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </span>
  );
}
