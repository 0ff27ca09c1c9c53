import { escapedLine, renderText } from './rendered-text.js';

describe('The text of a post', () => {
  it('is shown with its paragraphs, headings, lists, tables and links', () => {
    expect(renderText('# Mưa lớn\n\nTừ **tối nay**\nđến mai.')).toBe(
      '<h2>Mưa lớn</h2>\n<p>Từ <strong>tối nay</strong><br />\nđến mai.</p>\n',
    );
    expect(renderText('- một\n- hai')).toContain('<li>hai</li>');
    expect(renderText('|a|b|\n|-|-|\n|1|2|')).toContain('<td>2</td>');
    expect(renderText('[cổng](https://langson.gov.vn)')).toContain(
      '<a href="https://langson.gov.vn" rel="noopener noreferrer nofollow">cổng</a>',
    );
  });

  it('brings no HTML of its own, no script and no picture from elsewhere', () => {
    const hostile = [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '<iframe src="https://evil.example"></iframe>',
      '![x](https://evil.example/x.png)',
      '<p style="position:fixed" onclick="x()">x</p>',
    ].join('\n\n');
    expect(renderText(hostile)).not.toMatch(/<(?:script|img|iframe|style)|<[^>]+(?:onerror|onclick|style)=/i);
  });

  it('leads to no address by which a page could be made to do something', () => {
    for (const address of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      '//evil.example',
    ])
      expect(renderText(`[x](${address})`)).not.toMatch(/href="(?:javascript|data|vbscript|\/\/)/i);
  });

  it('is told to readers of feeds in titles that are no HTML either', () => {
    expect(escapedLine('Mưa < 50 mm <script>alert(1)</script>\uFFFE')).toBe(
      'Mưa &lt; 50 mm &lt;script&gt;alert(1)&lt;/script&gt;',
    );
  });
});
