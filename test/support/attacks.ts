/**
 * Known ways to bring script into a page that shows another's text: by markup, by attributes, by links, by templates, by what a parser
 * mends into markup (mutation), by style. Of the kinds in OWASP's "XSS Filter Evasion Cheat Sheet" and PortSwigger's "XSS cheat sheet".
 * Each that runs says so in the title of the page it runs in, of the page that holds that one, or by asking a server.
 */
const RUN = "document.title=top.document.title='ATTACKED'";

export const ATTACKS: readonly string[] = [
  `<script>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `"><svg onload="${RUN}">`,
  `'><body onload="${RUN}">`,
  `<details open ontoggle="${RUN}"><summary>x</summary></details>`,
  `<input autofocus onfocus="${RUN}">`,
  `<iframe srcdoc="<script>${RUN}</script>"></iframe>`,
  `<iframe src="javascript:${RUN}"></iframe>`,
  '<iframe src="https://evil.test/frame"></iframe>',
  '<img src="https://evil.test/pixel.png">',
  '<link rel="stylesheet" href="https://evil.test/a.css"><style>@import "https://evil.test/b.css";*{background:url(https://evil.test/c)}</style>',
  '<base href="https://evil.test/"><a href="x">x</a>',
  '<meta http-equiv="refresh" content="0;url=https://evil.test/">',
  '<object data="https://evil.test/o"></object><embed src="https://evil.test/e">',
  '<form action="https://evil.test/" id=app><button autofocus>x</button></form>',
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;">`,
  `<svg><style><img src=x onerror="${RUN}"></style></svg>`,
  `<noscript><p title="</noscript><img src=x onerror='${RUN}'>">`,
  `</textarea></title></style></script><img src=x onerror="${RUN}">`,
  `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><animate onbegin="${RUN}" attributeName=x dur=1s /></svg>`,
  `javascript:${RUN}`,
  `JaVaScRiPt\t:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `https://example.go.th/"onmouseover="${RUN}`,
  `https://example.go.th/'><img/src=x onerror="${RUN}">`,
  `<?!= (function(){ ${RUN} })() ?>`,
  `\${${RUN}} {{constructor.constructor("${RUN}")()}} #{${RUN}} <%= ${RUN} %>`,
  `%3Cscript%3E${RUN}%3C/script%3E &lt;img src=x onerror="${RUN}"&gt;`,
  `\u2028</script><script>${RUN}</script>`,
  'x;background:url(https://evil.test/css);}*{background:url(https://evil.test/css2)}',
];

/** What of a page nobody but its maker may have put there. Our pages have one script each; a test gives Google's. */
export const FOREIGN = `[...document.querySelectorAll('iframe, object, embed, link, form[action], base[href], meta[http-equiv=refresh], svg animate, [onerror], [onload], [onfocus], [ontoggle], [onmouseover], a[href]')]
  .filter((each) => !(each.matches('a') && /^(https?|mailto|data:application|#)/i.test(each.getAttribute('href'))))
  .map((each) => each.outerHTML.slice(0, 120))`;
