# Written without a container engine at hand: neither this file nor docker-compose.yml has been built or run yet. Its steps have:
# test/image.sh does them on the machine, and takes the commands below from here.

FROM node:24-bookworm-slim AS build
# nodejieba compiles where no prebuilt binary can be had
RUN apt-get update && apt-get install -y --no-install-recommends python3 make g++ && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN node web/build-if-stale.ts && npm prune --omit=dev

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=build /app ./
RUN mkdir var && chown node:node var && ln -s /app/cli/cetu.js /usr/local/bin/cetu
USER node
VOLUME /app/var
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{\"query\":\"{ __typename }\"}' }).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "cli/index.ts", "serve"]
