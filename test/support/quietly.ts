/** Runs work that writes to the terminal without letting it. */
export async function quietly<Result>(work: () => Promise<Result>): Promise<Result> {
  return (await told(work)).result;
}

/** The same, with what it would have written on standard error. */
export async function told<Result>(work: () => Promise<Result>): Promise<{ result: Result; words: string }> {
  const { write } = process.stderr;
  let words = '';
  process.stderr.write = ((some: string) => {
    words += some;
    return true;
  }) as typeof process.stderr.write;
  try {
    return { result: await work(), words };
  } finally {
    process.stderr.write = write;
  }
}
