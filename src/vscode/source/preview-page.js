import { randomBytes } from "node:crypto";
import { Uri } from "vscode";

/**
 * The page that the map is shown in. Its policy lets one script of ours run and nothing else: no script, style, picture, frame or
 * request that a text could bring along. Pictures may stand in the text itself (`data:`).
 */
export function previewPage(webview, media, language) {
  const nonce = randomBytes(16).toString("base64");
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const file = name => webview.asWebviewUri(Uri.joinPath(media, name));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="${file("preview.css")}">
<title>Journeys</title>
</head>
<body>
<p id="said" role="status"></p>
<main id="map"></main>
<script nonce="${nonce}" src="${file("preview.js")}"></script>
</body>
</html>`;
}
