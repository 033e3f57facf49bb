// A file and its twins for browsers that take Brotli or gzip, compressed as far as it goes: the server only picks one.
import { writeFile } from 'node:fs/promises';
import { brotliCompressSync, gzipSync, constants } from 'node:zlib';

export async function writeCompressed(path, content) {
  await writeFile(path, content);
  return writeTwins(path, content);
}

export async function writeTwins(path, content) {
  const gzip = gzipSync(content, { level: 9 });
  const brotli = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  await writeFile(`${path}.gz`, gzip);
  await writeFile(`${path}.br`, brotli);
  return { gzip, brotli };
}
