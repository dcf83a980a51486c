/** Whether a text has nothing but ASCII and white space: most lines, and patterns of other scripts cost ten times as much. */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}

const ASCII = /^[\s!-~]*$/;
