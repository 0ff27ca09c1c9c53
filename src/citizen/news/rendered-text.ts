import { LRUCache } from 'lru-cache';
import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

/** No HTML of the writer's own, and no picture from elsewhere: those of a post stand beside its text. */
const markdown = new MarkdownIt({ html: false, linkify: false, breaks: true }).disable('image');

const TAGS = [
  'h2',
  'h3',
  'h4',
  'p',
  'br',
  'hr',
  'strong',
  'em',
  's',
  'ul',
  'ol',
  'li',
  'blockquote',
  'a',
  'code',
  'pre',
];
const TABLES = ['table', 'thead', 'tbody', 'tr', 'th', 'td'];

/** What a page shows of a text, under the title's heading. Whatever else came out of the renderer is dropped. */
const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: [...TAGS, ...TABLES],
  allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
  allowedSchemes: ['https', 'http', 'mailto', 'tel'],
  allowProtocolRelative: false,
  transformTags: {
    h1: 'h2',
    h5: 'h4',
    h6: 'h4',
    a: sanitizeHtml.simpleTransform('a', { rel: 'noopener noreferrer nofollow' }),
  },
};

/**
 * A line that is no Markdown, for whoever takes it for HTML, as readers of feeds do. Two signs that are text everywhere else
 * may not stand in XML.
 */
export function escapedLine(said: string): string {
  return markdown.utils.escapeHtml(said.replaceAll(/[\uFFFE\uFFFF]/g, ''));
}

/** Letters of texts and of their HTML that are kept. A table of empty cells is a hundred times as long as its text. */
const KEPT_LETTERS = 8_000_000;
/** What everybody reads is rendered once, not at every look. */
const rendered = new LRUCache<string, string>({
  maxSize: KEPT_LETTERS,
  sizeCalculation: (html, text) => html.length + text.length,
});

/** The HTML of a post's Markdown: it holds neither scripts, styles, frames nor pictures, whatever was written. */
export function renderText(text: string): string {
  const known = rendered.get(text);
  if (known !== undefined) return known;
  const html = sanitizeHtml(markdown.render(text), ALLOWED);
  rendered.set(text, html);
  return html;
}
