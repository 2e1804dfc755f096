#!/usr/bin/env bash
# VS Code itself, with the packed extension and the program in it, driven as a writer drives it:
#   bash tests/Journeys.Editor.Tests/code-server.sh
# Installs code-server from npm the first time, into tests/.cache (some minutes; it compiles four native modules). Not a part of
# tests/run.sh for that reason. Pictures of what was seen are left in TestResults/code-server.
set -euo pipefail
cd "$(dirname "$0")/../.."

readonly cache=$PWD/tests/.cache/code-server pictures=$PWD/TestResults/code-server
readonly program=$PWD/src/Journeys.Cli/bin/Release/net10.0
readonly entry=node_modules/code-server/out/node/entry.js

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }

install_code_server() {
  as_root apt-get install -y -qq --no-install-recommends \
    build-essential libkrb5-dev libsecret-1-dev libx11-dev libxkbfile-dev pkg-config python3 ripgrep >/dev/null
  mkdir -p "$cache" && cd "$cache"
  local npm=(npm --no-audit --no-fund --loglevel=error)
  echo '{ "private": true, "dependencies": { "node": "24.21.0" } }' >package.json
  "${npm[@]}" install
  export PATH=$cache/node_modules/.bin:$PATH
  "${npm[@]}" install --ignore-scripts code-server@4.139.1
  cd node_modules/code-server/lib/vscode
  "${npm[@]}" install --omit=dev --ignore-scripts
  (cd extensions && "${npm[@]}" install --omit=dev --ignore-scripts)
  mkdir -p node_modules/@vscode/ripgrep/bin && ln -sf "$(command -v rg)" node_modules/@vscode/ripgrep/bin/rg
  "${npm[@]}" rebuild node-pty @vscode/spdlog native-watchdog @parcel/watcher
  cd ../.. && "${npm[@]}" rebuild argon2
  touch "$cache/installed"
}

[ -x "$program/journeys" ] || { echo "No program in $program: run dotnet build src/Journeys.Cli -c Release first." >&2; exit 1; }
[ -f "$cache/installed" ] || (install_code_server)
[ -d src/vscode/node_modules ] || (cd src/vscode && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)
[ -d tests/node_modules ] || (cd tests && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)

[ "$(uname -m)" = aarch64 ] && target=linux-arm64 || target=linux-x64
vsix=$(node src/vscode/pack.mjs --server "$program" --target "$target" --out "$cache/journeys.vsix")
rm -rf "$cache/data" "$cache/extensions" "$pictures" && mkdir -p "$pictures"
export PATH=$cache/node_modules/.bin:$PATH
server=(node "$cache/$entry" --user-data-dir "$cache/data" --extensions-dir "$cache/extensions" --disable-telemetry --disable-update-check)
"${server[@]}" --install-extension "$vsix" >/dev/null

mkdir -p "$cache/data/User"
cat >"$cache/data/User/settings.json" <<END
{
  "chat.disableAIFeatures": true,
  "editor.minimap.enabled": false,
  "workbench.activityBar.location": "hidden",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none"
}
END

readonly port=${PORT:-18711}
desk=$(mktemp -d)
trap 'kill "${server_id:-}" 2>/dev/null || true; rm -rf "$desk"' EXIT
mkdir -p "$desk/journeys" "$desk/.vscode"
cp journeys/*.journey "$desk/journeys/"

# Lets a script sit down in the folder: sit SCRIPT [OPTION…]
sit() {
  local script=$1
  shift
  "${server[@]}" --auth none --bind-addr "127.0.0.1:$port" "$@" "$desk" >>"$pictures/server.log" 2>&1 &
  server_id=$!
  local code=0
  node "tests/Journeys.Editor.Tests/VsCode/$script" "http://127.0.0.1:$port/?folder=$desk" "$pictures" || code=$?
  kill "$server_id" && wait "$server_id" || true
  return "$code"
}

failed=0
sit code-server.mjs --disable-workspace-trust || failed=1

# A folder that nobody trusts names a program of its own. It must not run, and the writer is served all the same.
printf '#!/bin/sh\ntouch "%s/ran"\n' "$desk" >"$desk/program" && chmod +x "$desk/program"
printf '{ "journeys.path": "%s/program" }\n' "$desk" >"$desk/.vscode/settings.json"
sit untrusted.mjs || failed=1
[ ! -e "$desk/ran" ] || { echo "The program of a folder that nobody trusts was run." >&2; failed=1; }
exit "$failed"
