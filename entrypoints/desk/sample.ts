/** The invented history that comes with Homeport, as a file like any other export. */
export async function sampleHistory(): Promise<File> {
  const name = 'sample-history.csv';
  const response = await fetch(`/practice/${name}`);
  return new File([await response.blob()], name, { type: 'text/csv' });
}
