/** A fenced code block of a Markdown document. */
export interface CodeBlock {
  language: string;
  text: string;
}

/** The fenced code blocks of a Markdown document, in order. */
export function codeBlocks(markdown: string): CodeBlock[] {
  const fenced = markdown.matchAll(/^```(\w*)\n(.*?)^```$/gms);
  return [...fenced].map(([, language = "", text = ""]) => ({ language, text }));
}
