# Placard on a CPU. Build: docker build -t placard . Run: see compose.yaml. --build-arg EXTRAS=openai for models on a server.
FROM python:3.13.5-slim-bookworm AS build
WORKDIR /source
COPY pyproject.toml README.md LICENSE ./
COPY bot bot
COPY engine engine
ARG EXTRAS=
RUN python -m venv /opt/placard && /opt/placard/bin/pip install --no-cache-dir ".${EXTRAS:+[$EXTRAS]}"

FROM python:3.13.5-slim-bookworm
RUN useradd --create-home --uid 10001 placard && install -d -o placard /data
COPY --from=build /opt/placard /opt/placard
USER placard
WORKDIR /home/placard
ENV PATH=/opt/placard/bin:$PATH PYTHONUNBUFFERED=1 PLACARD_DATA=/data PLACARD_HTTP=0.0.0.0:8080
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8080/healthz', timeout=4)"]
ENTRYPOINT ["placard"]
CMD ["bot"]
