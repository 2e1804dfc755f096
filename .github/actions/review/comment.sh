#!/usr/bin/env bash
# Writes one comment on the pull request and keeps it up to date. On a change from a fork there is no right to do so; then the
# summary of the job has everything, and that is said.
set -euo pipefail

marker='<!-- journeys-review -->'
api="$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/issues"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The token is read from a file, so that no list of processes shows it.
printf 'header = "Authorization: Bearer %s"\nheader = "Accept: application/vnd.github+json"\nheader = "X-GitHub-Api-Version: 2022-11-28"\n' "$GITHUB_TOKEN" > "$work/curl"
request() {
  curl --silent --show-error --config "$work/curl" --output "$work/answer" --write-out '%{http_code}' --max-time 60 "$@"
}

give_up() {
  echo "::notice::The comment could not be written ($1). The summary of the job has the review; a change from a fork has no right to comment."
  exit 0
}

# Our own earlier comment: with the mark, and written by a program, for anybody may copy the mark.
mine=''
page=1
while [ -z "$mine" ] && [ "$page" -le 10 ]; do
  status=$(request "$api/$REVIEW_NUMBER/comments?per_page=100&page=$page") || give_up "no answer"
  [ "$status" = 200 ] || give_up "$status"
  mine=$(jq -r --arg marker "$marker" '[.[] | select(.user.type == "Bot" and (.body | startswith($marker)))][0].id // empty' "$work/answer")
  [ "$(jq length "$work/answer")" -eq 100 ] || break
  page=$((page + 1))
done

has_news=$(jq '(.changes | length) + (.findings.introduced | length) + (.findings.resolved | length)' "$REVIEW_REPORT/changes.json")
if [ -z "$mine" ] && [ "$has_news" -eq 0 ]; then
  echo "Nothing changes for the customer; no comment is needed."
  exit 0
fi

{ echo "$marker"; cat "$REVIEW_REPORT/changes.md"; } | jq -Rs '{body: .}' > "$work/body"
if [ -n "$mine" ]; then
  status=$(request --request PATCH --data "@$work/body" "$api/comments/$mine") || give_up "no answer"
else
  status=$(request --request POST --data "@$work/body" "$api/$REVIEW_NUMBER/comments") || give_up "no answer"
fi

case "$status" in
  200 | 201) echo "The comment is up to date." ;;
  *) give_up "$status" ;;
esac
