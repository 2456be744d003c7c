/** Why a file could not be read or written: «ENOENT: no such file or directory, open 'x'» without what is said already. */
export function reason(error: unknown): string {
  const { message, code, syscall } = error as NodeJS.ErrnoException;
  const from = code !== undefined && message.startsWith(`${code}: `) ? code.length + 2 : 0;
  const to = syscall === undefined ? -1 : message.lastIndexOf(`, ${syscall}`);
  return message.slice(from, to < from ? message.length : to);
}
