#!/usr/bin/env bash
# Installs what the tests need, builds everything once, and runs every check. All it asks for is the .NET 10 SDK on a Debian or
# Ubuntu machine; run it again as often as you like, what is there stays. Last line: N passed, N failed.
set -uo pipefail
cd "$(dirname "$0")/.."
exec </dev/null
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1
# What watches code to make it faster later pays off in programs that run for long. Tests, and all that they start, take a tenth less without.
export DOTNET_TieredPGO=0

readonly solution=Journeys.sln results=TestResults
passed=0
failed=0
failures=()

say() { printf '\n== %s\n' "$*"; }

pass() { passed=$((passed + $1)); }

fail() {
  failed=$((failed + $1))
  failures+=("$2")
}

finish() {
  if [ "${#failures[@]}" -gt 0 ]; then
    say "Failed"
    printf '  %s\n' "${failures[@]}"
  fi

  printf '\n%d passed, %d failed\n' "$passed" "$failed"
  [ "$failed" -eq 0 ]
  exit
}

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }

# The one that has no windows takes half the time.
find_chromium() {
  local name
  for name in "${CHROMIUM:-}" chromium-headless-shell chromium chromium-browser google-chrome; do
    [ -n "$name" ] && command -v "$name" && return
  done
  return 1
}

# Newer versions of Emacs bring Eglot along.
has_eglot() { command -v emacs >/dev/null && emacs --batch --funcall package-initialize --eval "(require 'eglot)" 2>/dev/null; }

# Debian packs Chromium without windows by itself; elsewhere the whole one does.
install_chromium() {
  [ -n "${CHROMIUM:-}" ] || command -v chromium-headless-shell >/dev/null && return
  say "Installing chromium-headless-shell"
  install_from_debian chromium-headless-shell || find_chromium >/dev/null || install_from_debian chromium
}

# Once is enough for one run.
update_list() { [ -n "${list_is_new:-}" ] || { as_root apt-get update -qq && list_is_new=1; }; }

install_from_debian() {
  update_list && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

install_tools() {
  local missing=()
  install_chromium || return 1
  command -v java >/dev/null || missing+=(default-jre-headless)
  command -v npm >/dev/null || missing+=(nodejs npm)
  [ -f /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf ] || missing+=(fonts-dejavu-core)
  command -v nvim >/dev/null || missing+=(neovim)
  has_eglot || missing+=(emacs-nox elpa-eglot)
  command -v strace >/dev/null || missing+=(strace)
  if [ "${#missing[@]}" -gt 0 ]; then
    say "Installing ${missing[*]}"
    install_from_debian "${missing[@]}" || return 1
  fi

  CHROMIUM=$(find_chromium) && export CHROMIUM
}

# npm notes what it installed; nothing to do while that is newer than what we ask for.
install_packages() {
  local folder=$1
  [ "$folder/node_modules/.package-lock.json" -nt "$folder/package-lock.json" ] && return
  say "Fetching from npm what $folder needs"
  (cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) && touch "$folder/node_modules/.package-lock.json"
}

check() {
  local name=$1
  shift
  say "$name"
  if "$@"; then pass 1; else fail 1 "$name"; fi
}

# A number out of the <Counters …> line of a result file.
counter() { sed -n "s/.*<Counters [^>]*\\b$1=\"\\([0-9]*\\)\".*/\\1/p" "$2"; }

run_tests() {
  local project=$1 name report good total
  name=$(basename "$project" .csproj)
  report="$results/$name.trx"
  say "$name"
  timeout 1200 dotnet test "$project" -c Release --no-build --nologo --logger "trx;LogFileName=$name.trx" --results-directory "$results" \
    --logger "console;verbosity=minimal"
  local code=$?
  if [ ! -f "$report" ]; then
    fail 1 "$name gave no results (exit code $code)"
    return
  fi

  good=$(counter passed "$report")
  total=$(counter total "$report")
  good=${good:-0} total=${total:-0}
  pass "$good"
  if [ "$total" -eq 0 ]; then
    fail 1 "$name holds no tests"
  elif [ "$good" -lt "$total" ]; then
    fail $((total - good)) "$name: $((total - good)) of $total"
  elif [ "$code" -ne 0 ]; then
    fail 1 "$name ended with exit code $code"
  fi
}

if ! command -v dotnet >/dev/null; then
  fail 1 "The .NET 10 SDK is missing: https://dotnet.microsoft.com/download"
  finish
fi

install_tools || fail 1 "Installing chromium, java, npm, neovim and emacs"
for folder in tests src/vscode; do
  install_packages "$folder" || fail 1 "Fetching from npm what $folder needs"
done

rm -rf "$results"
# One compiler for all projects takes half the time; it goes when they are built.
build() { dotnet build "$solution" -c Release --nologo -v quiet -p:UseSharedCompilation=true; }
check "Build" build
dotnet build-server shutdown >/dev/null
[ "$failed" -eq 0 ] || finish

# White space alone: of what else the formatter changes the build makes errors (.editorconfig), and the architecture tests see to the
# order of using directives. All of it would take five times as long, for what was judged already.
format() { dotnet format whitespace "$solution" --verify-no-changes --no-restore; }
check "Format" format

for project in tests/*.Tests/*.csproj; do
  run_tests "$project"
done

finish
