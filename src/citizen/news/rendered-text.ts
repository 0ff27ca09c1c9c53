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

/** The HTML of a post's Markdown: it holds neither scripts, styles, frames nor pictures, whatever was written. */
export function renderText(text: string): string {
  return sanitizeHtml(markdown.render(text), ALLOWED);
}
