# Over the archive for Linux that -Prelease makes: docker build --build-arg VERSION=0.1.0 .
FROM debian:stable-slim
ARG VERSION
ADD tools/canvas-cli/target/release/canvas-${VERSION}-linux-x64.tar.gz /opt/
RUN ln -s /opt/canvas-${VERSION}/canvas /usr/local/bin/canvas && useradd --create-home canvas
USER canvas
WORKDIR /work
ENTRYPOINT ["canvas"]
