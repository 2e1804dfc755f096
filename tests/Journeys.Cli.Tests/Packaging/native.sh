#!/usr/bin/env bash
# Packs all packages of the tool, the native one for this machine too (minutes), installs it from them into an empty folder, and runs
# it as a user would, where there is no .NET. The packages stay in the folder that is named, or in a temporary one.
set -euo pipefail
cd "$(dirname "$0")/../../.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
packages=${1:-$work/packages}
mkdir -p "$packages"
packages=$(cd "$packages" && pwd)
rm -f "$packages"/journeys.*.nupkg

dotnet pack src/Journeys.Cli -c Release -o "$packages" --nologo -v quiet -warnaserror
ls -l "$packages"
version=$(basename "$(ls "$packages"/journeys.any.*.nupkg)" .nupkg)
version=${version#journeys.any.}

cat >"$work/nuget.config" <<EOF
<configuration><packageSources><clear /><add key="packed" value="$packages" /></packageSources></configuration>
EOF
NUGET_PACKAGES="$work/cache" dotnet tool install journeys --version "$version" --tool-path "$work/tool" --configfile "$work/nuget.config"

sample=$PWD/journeys
journeys() { env -i HOME="$work" PATH=/usr/bin:/bin DOTNET_ROOT=/nowhere "$work/tool/journeys" "$@"; }
mkdir "$work/shop"
cd "$work/shop"
[ "$(journeys --version)" = "journeys $version" ]
journeys init --yes --quiet
journeys check --fail-on info
journeys build --strict
[ -f _site/index.html ]
journeys diff journeys journeys
journeys man >/dev/null
# The sample's figures, so that the database is loaded too.
cp -r "$sample" sample
journeys measure sample --check
# The team's own rules need a runtime: without one a line says so, with one they run in the process that lies beside the executable.
if env -i HOME="$work" PATH=/nowhere DOTNET_ROOT=/nowhere "$work/tool/journeys" check sample --team-rules 2>no-runtime.txt; then exit 1; fi
grep -q "https://dotnet.microsoft.com/download" no-runtime.txt
runtime=$(dotnet --list-runtimes | sed -n 's/^Microsoft.NETCore.App 10[^[]*\[\(.*\)\/shared.*/\1/p' | head -n 1)
mkdir there
cp -r sample there/journeys
(cd there && env -i HOME="$work" PATH=/nowhere DOTNET_ROOT="$runtime" "$work/tool/journeys" rules --team-rules | grep nobody-to-turn-to)
echo "The native tool $version works."
