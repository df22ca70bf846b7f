/** The workbench's page: an empty place for its script, and what the browser is told to allow it. */

export function pageHtml({ token, framesAt }: { token: string; framesAt: string }): { html: string; policy: string } {
  const html = `<!DOCTYPE html>
<html lang="th">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="workbench-token" content="${token}">
    <meta name="workbench-frames" content="${framesAt}">
    <title>Workbench</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/main.css">
  </head>
  <body>
    <div id="app"></div>
    <script type="module" src="/main.js"></script>
  </body>
</html>
`;
  const policy = [
    "default-src 'self'",
    // docx-preview writes the styles and pictures of a document into the page.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data: blob:",
    `frame-src ${framesAt}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return { html, policy };
}
