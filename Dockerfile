# docker build -t extract . && docker run --rm -i extract < report.txt > records.ndjson
# docker run --rm -v "$PWD:/data:ro" extract report.txt
# Files in PDF need pdftotext, which the last image has not: pdftotext report.pdf - | docker run --rm -i extract
FROM swift:6.3-bookworm AS build
# Versions are those of Debian 12, whatever its last correction is.
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install -y --no-install-recommends libpcre2-dev libsqlite3-dev zlib1g-dev make pkg-config \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
RUN make static

FROM scratch
COPY --from=build /source/.build/static/program/extract /usr/bin/extract
USER 65532:65532
WORKDIR /data
ENTRYPOINT ["/usr/bin/extract"]
