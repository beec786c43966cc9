// SPDX-License-Identifier: MIT
// The first page: where to go.

export const index = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>合作 hezuo</title>
    <link rel="icon" href="data:," />
    <style>
      :root { color-scheme: light dark; font: 16px/1.6 system-ui, sans-serif; }
      main { max-width: 32rem; margin: 12vh auto 0; padding: 0 1.25rem; }
      ul { display: grid; gap: 0.75rem; padding: 0; list-style: none; }
      a { display: block; padding: 1rem 1.25rem; border: 1px solid; border-radius: 0.75rem; color: inherit; text-decoration: none; }
      a:hover, a:focus-visible { outline: 2px solid; outline-offset: 2px; }
      small { display: block; opacity: 0.75; }
    </style>
  </head>
  <body>
    <main>
      <h1>合作 hezuo</h1>
      <p>一套规则,商家、达人、服务器同一答案。<span lang="en">One set of rules, one answer everywhere.</span></p>
      <ul>
        <li><a href="/console/">商家工作台<small lang="en">Merchant console</small></a></li>
        <li><a href="/h5/">达人 H5<small lang="en">Creator pages, for a phone</small></a></li>
        <li><a href="/api/rulebook">规则版本<small lang="en">The server’s rulebook</small></a></li>
      </ul>
      <p><small>演示数据,纯属虚构。<span lang="en">Demo data; nobody here exists.</span></small></p>
    </main>
  </body>
</html>
`;
