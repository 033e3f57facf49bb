/** The page's typeface inside a picture: a file has no page whose style sheets it could use. */

const loaded = new Map<string, Promise<string>>();

/**
 * Style rules that hold the files of the first font of the list which the page serves itself, as far as the text needs
 * them; empty where it serves none.
 */
export async function faces(family: string, text: string): Promise<string> {
  const first = bare(family.split(',')[0]!);
  const points = new Set([...text].map(letter => letter.codePointAt(0)!));
  const needed = rules().filter(rule =>
    bare(rule.style.getPropertyValue('font-family')) === first && covers(rule.style.getPropertyValue('unicode-range'), points));
  return (await Promise.all(needed.map(embedded))).join('');
}

function rules(): CSSFontFaceRule[] {
  return [...document.styleSheets].flatMap(sheet => {
    try {
      return [...sheet.cssRules].filter(rule => rule instanceof CSSFontFaceRule);
    } catch {
      // A sheet that the page may not read serves none of our fonts.
      return [];
    }
  });
}

async function embedded(rule: CSSFontFaceRule): Promise<string> {
  const source = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
  if (!source) {
    return '';
  }
  const address = new URL(source, rule.parentStyleSheet?.href ?? document.baseURI).href;
  const data = loaded.get(address) ?? download(address);
  loaded.set(address, data);
  const { style } = rule;
  return `@font-face{font-family:${style.getPropertyValue('font-family')};font-weight:${style.getPropertyValue('font-weight') || 400};`
    + `unicode-range:${style.getPropertyValue('unicode-range') || 'U+0-10FFFF'};src:url(${await data})}`;
}

async function download(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(`The typeface could not be fetched: ${answer.status}`);
  }
  const blob = await answer.blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

function bare(name: string): string {
  return name.trim().replace(/^["']|["']$/g, '').toLowerCase();
}

/** Whether one of the points lies in a CSS `unicode-range` such as `U+0-FF, U+2212`; without ranges all do. */
export function covers(ranges: string, points: Set<number>): boolean {
  if (!ranges) {
    return true;
  }
  const spans = ranges.split(',').map(range => {
    const [from, to] = range.trim().replace(/^U\+/i, '').split('-');
    return [parseInt(from!.replaceAll('?', '0'), 16), parseInt((to ?? from!).replaceAll('?', 'F'), 16)] as const;
  });
  return [...points].some(point => spans.some(([from, to]) => from <= point && point <= to));
}
