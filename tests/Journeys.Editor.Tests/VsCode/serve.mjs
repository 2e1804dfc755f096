import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";

const types = {
  ".css": "text/css", ".html": "text/html", ".js": "text/javascript", ".json": "application/json", ".mjs": "text/javascript",
  ".png": "image/png", ".svg": "image/svg+xml", ".ttf": "font/ttf", ".wasm": "application/wasm",
};

/**
 * Serves folders under prefixes, and pages, on this machine only.
 * @param {Record<string, string>} folders the folder for each prefix, such as `/code/`
 * @param {Record<string, string>} pages the text of each page, such as `/`
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function serve(folders, pages) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    if (pages[pathname] !== undefined) {
      response.writeHead(200, { "content-type": "text/html" }).end(pages[pathname]);
      return;
    }

    const prefix = Object.keys(folders).find(start => pathname.startsWith(start));
    const file = prefix && path.join(folders[prefix], decodeURIComponent(pathname.slice(prefix.length)));
    const found = file && !path.relative(folders[prefix], file).startsWith("..") && await stat(file).catch(() => undefined);
    if (!found?.isFile()) {
      response.writeHead(404).end();
      return;
    }

    response.writeHead(200, { "content-type": types[path.extname(file)] ?? "application/octet-stream", "access-control-allow-origin": "*" });
    createReadStream(file).pipe(response);
  });
  await new Promise(resolve => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
