// A file and its twin for browsers that take Brotli, compressed as far as it goes; the server compresses for the others.
import { writeFile } from 'node:fs/promises';
import { brotliCompressSync, constants } from 'node:zlib';

export async function writeCompressed(path, content) {
  await writeFile(path, content);
  return writeTwin(path, content);
}

export async function writeTwin(path, content) {
  const brotli = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  await writeFile(`${path}.br`, brotli);
  return brotli;
}
