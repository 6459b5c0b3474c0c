# Pacesetter as a container: src/operations/README.md says how to run it.
FROM node:24-slim

WORKDIR /app
ENV NODE_ENV=production

# The image brings Node 24 itself, so the one that npm would bring (an optional package) stays out.
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional --no-audit --no-fund && npm cache clean --force

COPY db ./db
COPY src ./src

# The database and its backups. Everything else is only read.
RUN mkdir -p db/data && chown node:node db/data
VOLUME /app/db/data
USER node

EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]

# Without a shell or npm between, so that a SIGTERM reaches the bot, which then finishes what is under way.
CMD ["node", "--max-semi-space-size=8", "src/main.ts"]
