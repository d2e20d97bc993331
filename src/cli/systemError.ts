/** The system's words for the commonest slips, as people say them. */
export function errorWords({ message, code, path, syscall }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT' && path !== undefined && (syscall === 'open' || syscall === 'stat'))
    return `there is no file '${path}'`;
  if (code === 'EISDIR') return 'a folder stands where a file is wanted';
  if (code === 'EACCES' && path !== undefined)
    return `'${path}' may not be ${syscall === 'access' || syscall === 'mkdir' ? 'written to' : 'opened'}`;
  return code === undefined ? message : message.replace(/^E[A-Z]+: /, '');
}
