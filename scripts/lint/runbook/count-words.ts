/** The words of a text, without making a list of them; counting stops after `most`. */
export function countWords(text: string, most = Number.POSITIVE_INFINITY): number {
  let words = 0;
  let inWord = false;
  for (let index = 0; index < text.length && words <= most; index++) {
    const isBlank = text.charCodeAt(index) <= 32;
    if (!isBlank && !inWord) words++;
    inWord = !isBlank;
  }
  return words;
}
