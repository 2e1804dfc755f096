#!/usr/bin/env bash
# Packs the native package of this machine twice more, each time from a fresh copy of the last commit in another place, and compares the
# bytes of all that is there, also with those that are in a folder that is named (minutes). So with the package for the C# compiler. Tells
# what differs, and fails then.
set -euo pipefail
cd "$(dirname "$0")/../../.."
# As a release does it: only then is the path of the sources left out of what is compiled.
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 CI=true

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
given=${1:+$(cd "$1" && pwd)}
rid=${RID:-$(dotnet --info | sed -n 's/^ *RID: *//p')}
# The tag is what the version is made of, so the copies have the history too.
places=("$work/one" "$work/another place/further down")
for place in "${places[@]}"; do
  git clone --quiet --no-hardlinks . "$place"
done
for place in "${places[@]}"; do
  dotnet pack "$place/src/Journeys.Cli" -c Release -r "$rid" -o "$place/packages" -p:ToolPackageRuntimeIdentifiers="$rid" --nologo -v quiet -warnaserror
  dotnet pack "$place/src/Journeys.Analyzers" -c Release -o "$place/packages" --nologo -v quiet -warnaserror
  # A compiler that goes on would write the next one in the order of this one.
  dotnet build-server shutdown --vbcscompiler >/dev/null
done

cd "$work"
compare() {
  if ! cmp -s "$1" "$2"; then
    echo "Not the same bytes: $2"
    mkdir -p a b
    unzip -qo "$1" -d a
    unzip -qo "$2" -d b
    diff -rq a b || true
    exit 1
  fi
}
first=$(ls one/packages/journeys."$rid".*.nupkg)
for package in "$first" one/packages/Journeys.Analyzers.*.nupkg; do
  compare "$package" "another place/further down/packages/$(basename "$package")"
  unzip -p "$package" sbom.cdx.json | grep -q '"bomFormat": "CycloneDX"'
  sha256sum "$package"
done
if [ -n "$given" ]; then compare "$first" "$given/$(basename "$first")"; fi
echo "The native package for $rid and that for the compiler are the same bytes from each place, and say what is in them."
