/** Turns what went wrong under `folder` into one sentence a person can act on. */
export function explain(error: unknown, folder: string): Error {
  const text = error instanceof Error ? error.message : String(error);
  const sentence = (words: string) => new Error(words, { cause: error });
  if (/ENOSPC|No space left on device/i.test(text))
    return sentence(`The disk that holds ${folder} is full: free some space.`);
  if (/EROFS|Read-only file system/i.test(text))
    return sentence(`${folder} is on a read-only disk: choose another DATA_DIR.`);
  if (/EACCES|EPERM|Permission denied/i.test(text)) {
    return sentence(`${folder} cannot be written by this user: change its owner or choose another DATA_DIR.`);
  }
  if (/ENOTDIR|EEXIST/.test(text)) return sentence(`${folder} cannot be made because a file is in its way.`);
  if (/lock file "postmaster.pid" already exists/.test(text)) {
    return sentence(`Another PostgreSQL server is running on ${folder}: stop it first.`);
  }
  return sentence(`PostgreSQL could not start on ${folder}: ${lastWords(text)}`);
}

/** The line that names the cause; the rest is kept as the error's cause. */
function lastWords(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim());
  return (
    lines.findLast((line) => /error|fatal|panic|could not/i.test(line)) ??
    lines.at(-1) ??
    'no reason was given'
  ).trim();
}
