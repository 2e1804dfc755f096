#!/usr/bin/env bash
# Checks the journeys and compares them with where the change began. Writes annotations to standard output, the changes to the
# summary of the job, and everything to a folder that the next steps use. Ends well unless a tool could not run at all: whether the
# review fails is told in the output "code", so that the comment is written either way.
set -euo pipefail

report="${REVIEW_REPORT:-${RUNNER_TEMP:-/tmp}/journeys-review}"
mkdir -p "$report"
echo "report=$report" >> "$GITHUB_OUTPUT"

root=$(pwd)
if [ -z "${REVIEW_COMMAND:-}" ] && ! command -v journeys > /dev/null && [ ! -d "$root/src/Journeys.Cli" ]; then
  echo "::error::There is no journeys to run. Install it in a step before (dotnet tool install --global journeys), or say in command how it is started."
  echo "code=2" >> "$GITHUB_OUTPUT"
  exit 2
fi

journeys() {
  if [ -n "${REVIEW_COMMAND:-}" ]; then
    $REVIEW_COMMAND "$@"
  elif command -v journeys > /dev/null; then
    command journeys "$@"
  else
    dotnet run --project "$root/src/Journeys.Cli" -c Release -- "$@"
  fi
}

sources=()
options=(--language "${REVIEW_LANGUAGE:-en}")
if [ -n "${REVIEW_SOURCE:-}" ]; then
  sources=("./${REVIEW_SOURCE#./}")
fi

# 0 is well, 1 is a finding or change that matters, anything else is an error.
code=0
run() {
  local result=0
  "$@" || result=$?
  if [ "$result" -gt 1 ]; then
    echo "code=$result" >> "$GITHUB_OUTPUT"
    exit "$result"
  fi
  [ "$result" -eq 0 ] || code=1
}

run journeys check "${sources[@]}" --format github --fail-on "${REVIEW_CHECK_FAIL_ON:-error}" "${options[@]}"
run journeys check "${sources[@]}" --format sarif --output "$report/journeys.sarif" --fail-on never --quiet "${options[@]}"

# A shallow checkout lacks the commit to compare with; all it takes is asking for it.
base="${REVIEW_BASE:-HEAD~1}"
if ! git rev-parse --verify --quiet --end-of-options "$base^{commit}" > /dev/null; then
  git fetch --quiet --no-tags --depth=1 origin -- "$base" || { echo "The commit $base is not in this checkout; set fetch-depth: 0." >&2; exit 2; }
fi

compare=(diff)
if git merge-base "$base" HEAD > /dev/null 2>&1; then
  compare+=(--merge-base)
fi
if [ -n "${REVIEW_SOURCE:-}" ]; then
  compare+=(--source "$REVIEW_SOURCE")
fi

run journeys "${compare[@]}" "${options[@]}" --quiet --format json --output "$report/changes.json" --fail-on never -- "$base"
run journeys "${compare[@]}" "${options[@]}" --quiet --format html --output "$report/changes.html" --fail-on never -- "$base"
run journeys "${compare[@]}" "${options[@]}" --quiet --format markdown --output "$report/changes.md" --fail-on "${REVIEW_FAIL_ON:-breaking}" -- "$base"
cat "$report/changes.md" >> "$GITHUB_STEP_SUMMARY"

# The map of each journey that changes, as far as it is still there. A name is letters, digits and hyphens, so it is a file's name too.
mkdir -p "$report/maps"
jq -r '[.changes[] | .journey // empty, .reaches[]] | unique | .[0:50][]' "$report/changes.json" | while read -r journey; do
  journeys export svg "$journey" "${sources[@]}" --output "$report/maps/$journey.svg" --quiet 2> /dev/null || true
done

echo "code=$code" >> "$GITHUB_OUTPUT"
