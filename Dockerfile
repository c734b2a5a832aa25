FROM node:24-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts
# The runtime of the reader brings binaries for every system: 240 MB, of which one needs 25 to 45.
RUN cd node_modules/onnxruntime-node/bin && case "$(uname -m)" in x86_64) own=x64 ;; aarch64) own=arm64 ;; esac \
  && find . -type f ! -path "*/linux/$own/*" -delete && find . -type d -empty -delete \
  && find . -name '*.node' | grep -q .
# Maps and declarations are for those who develop; nothing loads them.
RUN find node_modules -type f \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' \) -delete

# What Node and the runtime of the reader load, and nothing else of Debian: no shell, no package manager, nothing to misuse. The
# licences of what stays come along, and the packages' names and versions, where scanners of images look for them.
FROM node:24-bookworm-slim AS system
COPY --from=dependencies /app/node_modules/onnxruntime-node/bin /tmp/bin
RUN mkdir -p /system/etc /system/usr/local/bin /system/var/lib/dpkg/status.d \
  && cp /usr/local/bin/node /system/usr/local/bin/ \
  && find /usr/local/bin/node /tmp/bin -type f \( -name node -o -name '*.node' -o -name '*.so*' \) -exec ldd {} + \
    | grep -oE '/lib(64)?/[^ ]+' | sort -u | xargs cp -L --parents -t /system \
  && for package in base-files gcc-12-base libc6 libgcc-s1 libstdc++6; do \
    dpkg-query -s $package > /system/var/lib/dpkg/status.d/$package \
    && cp -L --parents /usr/share/doc/$package/copyright /system; done \
  && cp -L --parents /etc/os-release /system && mkdir -m 1777 /system/tmp \
  && printf 'root:x:0:0::/:/sbin/nologin\nnode:x:1000:1000::/:/sbin/nologin\n' > /system/etc/passwd \
  && printf 'root:x:0:\nnode:x:1000:\n' > /system/etc/group

FROM scratch
ARG REVISION=unknown
LABEL org.opencontainers.image.title="afterword" \
  org.opencontainers.image.description="The follow-up service for hiring platforms: judges follow-up drafts and plans when to send them." \
  org.opencontainers.image.licenses="Apache-2.0 AND CC-BY-SA-3.0" \
  org.opencontainers.image.version="0.1.0" \
  org.opencontainers.image.revision="$REVISION"
COPY --from=system /system /
WORKDIR /app
# `::` is every address, of IPv4 too. The old space is each thread's limit: two of them, buffers and Node itself fit into 512 MB.
# A small young space saves 50 MB at no loss of speed.
ENV PATH=/usr/local/bin NODE_ENV=production HOST=:: PORT=3000 NODE_OPTIONS="--max-old-space-size=192 --max-semi-space-size=8"
COPY --from=dependencies /app/node_modules node_modules
COPY package.json LICENSE NOTICE ./
COPY schemas schemas
COPY src src
# `node` of /etc/passwd, by number, which Kubernetes needs to know that it is not root
USER 1000:1000
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/server.ts"]
