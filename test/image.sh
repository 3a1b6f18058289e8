#!/usr/bin/env bash
# The steps of the image without a container engine: what .dockerignore lets in, npm ci, the page, prune, an unprivileged user,
# start, health check. With --quick packages, page and what was read are those of the checkout, so that it takes seconds.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
app=$(mktemp -d)
server=''
trap '[ -z "$server" ] || { kill "$server" && wait "$server"; } 2>/dev/null || true; rm -rf "$app"' EXIT
node=$root/node_modules/node/bin/node
export PATH=${node%/*}:$PATH

# Everything is left out, some is let in again, and of that some is left out.
in_context() {
  local excluded
  mapfile -t excluded < <(grep -v '^!' "$root/.dockerignore" | grep -vx '\*\*' | sed 's|^\(\*\*/\)\{0,1\}|--exclude=|')
  (cd "$root" && sed -n 's/^!//p' .dockerignore | xargs tar -c "${excluded[@]}") | tar -x -C "$app"
}

in_context
cd "$app"
if [ "${1:-}" = --quick ]; then
  mkdir node_modules
  cp -al "$root/node_modules/." node_modules 2>/dev/null || cp -a "$root/node_modules/." node_modules
  cp --remove-destination "$root/node_modules/.package-lock.json" node_modules/ # npm writes into it
  cp -r "$root/web/dist" web/
  mkdir var
  cp "$root/var/cetu.db" var/ 2>/dev/null || true # what npm start has read need not be read again
else
  npm ci
fi
node web/build-if-stale.ts
npm prune --omit=dev --offline --loglevel=error
[ ! -e node_modules/vite ] || { echo 'npm prune left what only building needs'; exit 1; }

mkdir -p var
as_user=()
if [ "$(id -u)" -eq 0 ]; then
  chown -R 65534:65534 var
  chmod 755 .
  cp "$node" ./node # the checkout may lie where others cannot go
  as_user=(setpriv --reuid=65534 --regid=65534 --clear-groups)
else
  cp "$node" ./node
fi
port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
# An array and no function: what is ended must be the server, not a shell around it.
in_image=("${as_user[@]}" env -i HOME=/nonexistent PATH=/usr/bin:/bin NODE_ENV=production HOST=127.0.0.1 PORT="$port")
command_of() { node -e 'process.stdout.write(JSON.parse(/^'"$1"'(\[.*\])$/m.exec(fs.readFileSync(process.argv[1], "utf8"))[1]).slice(1).join("\0") + "\0")' "$root/Dockerfile"; }

mapfile -d '' -t start < <(command_of 'CMD ')
mapfile -d '' -t health < <(command_of '  CMD ')
"${in_image[@]}" ./node "${start[@]}" >serve.log 2>&1 &
server=$!
for _ in $(seq 120); do
  if "${in_image[@]}" ./node "${health[@]}"; then
    [ "$(stat -c %U var/cetu.db)" != root ] || { echo 'the store belongs to root'; exit 1; }
    echo "the image's steps give a healthy server"
    exit 0
  fi
  kill -0 "$server" 2>/dev/null || break
  sleep 1
done
cat serve.log
exit 1
