import { randomBytes } from "node:crypto";

/**
 * The page that the map is shown in. Its policy lets one script of ours run and nothing else: no script, style, picture, frame or
 * request that a text could bring along. Pictures may stand in the text itself (`data:`).
 * @param {{ source: string, script: string, style: string, language: string }} given from where files may come, and which
 */
export function previewPage({ source, script, style, language }) {
  const nonce = randomBytes(16).toString("base64");
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${source}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="${style}">
<title>Journeys</title>
</head>
<body>
<p id="said" role="status"></p>
<main id="map"></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
