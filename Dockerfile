# docker build --tag placard .                          for a processor
# docker build --tag placard:gpu --target gpu .         with torch and CUDA, for an accelerator
# --build-arg EXTRAS=openai                             with what models on a server need
# --build-arg BASE=debian:13.8-slim@sha256:...          held to one image, since a tag may be moved; docs/deploy.md
ARG BASE=debian:13.8-slim

FROM ${BASE} AS python
RUN apt-get update \
    && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends python3 ca-certificates \
    && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/cache/debconf/* /var/cache/ldconfig/* /var/log/*

# What changes seldom comes first: a change of the code installs no package anew. Packages go into /opt/placard, which the
# image gets as one layer, and pip stays behind.
FROM python AS builder
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
RUN apt-get update \
    && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends python3-venv \
    && python3 -m venv /opt/build \
    && python3 -m venv --without-pip /opt/placard
WORKDIR /source
COPY requirements/build.lock requirements/default.lock requirements/
RUN /opt/build/bin/pip install --no-deps --only-binary :all: --require-hashes -r requirements/build.lock \
    && /opt/build/bin/pip --python /opt/placard install --no-deps --only-binary :all: --require-hashes \
        -r requirements/default.lock

FROM builder AS code
COPY pyproject.toml README.md LICENSE ./
COPY bot bot
COPY engine engine
RUN /opt/build/bin/pip wheel --no-deps --no-build-isolation --wheel-dir /wheels . \
    && /opt/build/bin/pip --python /opt/placard install --no-deps --no-index --prefix /code /wheels/*.whl

FROM builder AS packages
ARG EXTRAS=
COPY requirements requirements
RUN for extra in $(echo "$EXTRAS" | tr , ' '); do set -- "$@" -r "requirements/$extra.lock"; done \
    && [ "$#" = 0 ] \
    || /opt/build/bin/pip --python /opt/placard install --no-deps --only-binary :all: --require-hashes "$@"

FROM packages AS packages-gpu
RUN /opt/build/bin/pip --python /opt/placard install --no-deps --only-binary :all: --require-hashes \
        -r requirements/gpu.lock -r requirements/torch.lock

FROM python AS runtime
RUN useradd --uid 10001 --no-create-home --home-dir /data --shell /usr/sbin/nologin placard \
    && install --directory --owner placard --group placard --mode 700 /data
ENV PATH=/opt/placard/bin:$PATH \
    HOME=/data \
    PYTHONUNBUFFERED=1 \
    PLACARD_DATA=/data \
    PLACARD_HTTP=0.0.0.0:8080
USER 10001:10001
WORKDIR /data
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8080/healthz', timeout=4)"]
ENTRYPOINT ["placard"]
CMD ["bot"]

FROM runtime AS gpu
ENV NVIDIA_VISIBLE_DEVICES=all NVIDIA_DRIVER_CAPABILITIES=compute,utility
COPY --from=packages-gpu /opt/placard /opt/placard
COPY --from=code /code /opt/placard

FROM runtime AS cpu
COPY --from=packages /opt/placard /opt/placard
COPY --from=code /code /opt/placard
