/** Runs work that writes to the terminal without letting it. */
export async function quietly<Result>(work: () => Promise<Result>): Promise<Result> {
  const { write } = process.stderr;
  process.stderr.write = () => true;
  try {
    return await work();
  } finally {
    process.stderr.write = write;
  }
}
